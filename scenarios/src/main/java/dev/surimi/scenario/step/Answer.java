package dev.surimi.scenario.step;

import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.match.Difference;
import dev.surimi.scenario.match.Expected;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a call expects of its answer; a status of success where it says nothing. */
final class Answer {

  private final ObjectNode expected;

  Answer(ObjectNode expected) {
    this.expected = expected;
  }

  /** Whether the story says anything, so that looking is a check. */
  boolean isSaid() {
    return !expected.isEmpty();
  }

  void check(Play play, Answered answered) {
    List<Difference> differences = differences(play, answered);
    if (!differences.isEmpty()) {
      throw new Failure("the answer is not as expected", differences).in(answered);
    }
    if (isSaid()) {
      play.checked();
    }
  }

  /** Where the answer is otherwise. */
  List<Difference> differences(Play play, Answered answered) {
    ObjectNode wanted = (ObjectNode) play.values().fill(expected);
    List<Difference> differences = new ArrayList<>();
    if (wanted.path("answer").asString("").equals("none")) {
      if (answered.answer().isPresent()) {
        differences.add(new Difference("status", "no answer", "" + answered.status()));
      }
      return differences;
    }
    status(wanted.path("status"), answered, differences);
    if (wanted.has("body")) {
      differences.addAll(Expected.of(wanted.get("body")).differences(answered.body()));
    }
    wanted
        .path("headers")
        .properties()
        .forEach(each -> header(each.getKey(), each.getValue(), answered, differences));
    return differences;
  }

  private static void status(JsonNode wanted, Answered answered, List<Difference> differences) {
    String status = Integer.toString(answered.status());
    boolean fits =
        wanted.isMissingNode()
            ? status.startsWith("2")
            : wanted.isArray()
                ? wanted.values().stream().anyMatch(each -> isOf(each.asString(), status))
                : isOf(wanted.asString(), status);
    if (!fits) {
      String told = wanted.isArray() ? "one of " + wanted : wanted.asString("2xx");
      differences.add(
          0,
          new Difference(
              "status",
              told,
              answered.answer().isPresent() ? status : "no answer: " + answered.why()));
    }
  }

  /** {@code 404} is of {@code 404} and of {@code 4xx}. */
  private static boolean isOf(String wanted, String status) {
    return wanted.equals(status)
        || (wanted.endsWith("xx")
            && status.startsWith(wanted.substring(0, 1))
            && status.length() == 3);
  }

  private static void header(
      String name, JsonNode wanted, Answered answered, List<Difference> differences) {
    JsonNode value =
        answered
            .header(name)
            .<JsonNode>map(tools.jackson.databind.node.JsonNodeFactory.instance::stringNode)
            .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    JsonNode text =
        wanted.isNumber()
            ? tools.jackson.databind.node.JsonNodeFactory.instance.stringNode(wanted.asString())
            : wanted;
    Expected.of(text)
        .differences(value)
        .forEach(
            each -> differences.add(new Difference("header " + name, each.expected(), each.got())));
  }
}
