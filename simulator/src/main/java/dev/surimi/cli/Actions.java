package dev.surimi.cli;

import dev.surimi.client.SandboxClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code surimi actions}: what people behind the scenes would press. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Presses what a person behind the scenes would press, in a world of a running sandbox.",
      "Exit code 1 when that is impossible now, 2 when there is no such sandbox or action."
    })
final class Actions implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: surimi actions list, or surimi actions press W VENDOR ACTION");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Says what can be pressed, and what it takes; [what] may be left out.")
  int list(
      @Parameters(paramLabel = "VENDOR", arity = "0..1", description = "all unless told")
          String vendor,
      @Mixin Remote remote) {
    return remote.tell(
        client -> {
          if (vendor != null && !client.vendors().contains(vendor)) {
            throw remote.wrong(
                "no vendor is called %s; there are %s"
                    .formatted(vendor, String.join(", ", client.vendors())));
          }
          return client.actions().values().stream()
              .filter(action -> vendor == null || isOf(vendor, action))
              .flatMap(Actions::lines);
        });
  }

  @Command(
      name = "press",
      mixinStandardHelpOptions = true,
      description = "Presses an action, and prints what came of it as JSON.")
  int press(
      @Parameters(paramLabel = "W", description = "the world") String world,
      @Parameters(paramLabel = "VENDOR") String vendor,
      @Parameters(paramLabel = "ACTION", description = "one of surimi actions list") String action,
      @Parameters(
              paramLabel = "NAME=VALUE",
              arity = "0..*",
              description = "what it takes, or all of it as one JSON object")
          List<String> words,
      @Mixin Remote remote) {
    return remote.tell(
        client -> {
          JsonNode input = input(words, schema(client, vendor, action), remote);
          JsonNode answer = client.world(world).act(vendor, action, input);
          return Stream.of(answer.path("result").toPrettyString());
        });
  }

  private static boolean isOf(String vendor, JsonNode action) {
    return action.path("vendor").asString().equals(vendor);
  }

  private static Stream<String> lines(JsonNode action) {
    String head =
        "%s %s: %s"
            .formatted(
                action.path("vendor").asString(),
                action.path("action").asString(),
                action.path("summary").asString());
    JsonNode schema = action.path("input");
    List<String> required =
        schema.path("required").values().stream().map(JsonNode::asString).toList();
    return Stream.concat(
        Stream.of(head),
        schema.path("properties").properties().stream()
            .map(property -> line(property, required.contains(property.getKey()))));
  }

  private static String line(Map.Entry<String, JsonNode> property, boolean required) {
    String name = required ? property.getKey() : "[" + property.getKey() + "]";
    String description = property.getValue().path("description").asString("");
    return "    " + name + (description.isEmpty() ? "" : ": " + description);
  }

  /** Nothing of an action that is not there: the sandbox says so, and what there is. */
  private static JsonNode schema(SandboxClient client, String vendor, String action) {
    return client.actions().values().stream()
        .filter(each -> isOf(vendor, each) && each.path("action").asString().equals(action))
        .map(each -> each.path("input").path("properties"))
        .findFirst()
        .orElse(JsonNodeFactory.instance.objectNode());
  }

  private static JsonNode input(List<String> words, JsonNode properties, Remote remote) {
    if (words == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (words.size() == 1 && Words.value(words.get(0)).isObject()) {
      return Words.value(words.get(0));
    }
    ObjectNode input = JsonNodeFactory.instance.objectNode();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1) {
        throw remote.wrong("'" + word + "' is neither NAME=VALUE nor a JSON object");
      }
      String name = word.substring(0, sign);
      input.set(name, Words.value(word.substring(sign + 1), properties.path(name)));
    }
    return input;
  }
}
