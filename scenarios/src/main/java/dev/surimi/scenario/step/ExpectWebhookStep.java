package dev.surimi.scenario.step;

import dev.surimi.client.Delivery;
import dev.surimi.client.World;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.match.Difference;
import dev.surimi.scenario.match.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code expect-webhook: {event: …, body: …}}: the vendor has told it. Each delivery answers one
 * expectation, the oldest first; {@code times} says how many there are, and 0 that there is none.
 */
final class ExpectWebhookStep implements Step {

  private final String vendor;
  private final ObjectNode expect;
  private final Keep keep;

  private ExpectWebhookStep(String vendor, ObjectNode expect, Keep keep) {
    this.vendor = vendor;
    this.expect = expect;
    this.keep = keep;
  }

  static ExpectWebhookStep read(Written written) {
    Written said = written.inside("expect-webhook");
    String event = said.at("event").asString();
    if (said.contract().findEvent(event).isEmpty() && !event.contains("${")) {
      List<String> known = said.contract().events().stream().map(each -> each.name()).toList();
      throw said.bad(
          "event",
          said.vendor() + " has no event " + event + "; it has " + String.join(", ", known));
    }
    return new ExpectWebhookStep(said.vendor(), (ObjectNode) said.node(), Keep.of(written));
  }

  @Override
  public void play(Play play) {
    JsonNode wanted = play.values().fill(expect);
    World world = play.world();
    world.settle();
    String event = wanted.path("event").asString();
    boolean again = wanted.path("again").asBoolean(false);
    List<Delivery> told = told(play, world, event, again);
    List<Delivery> fitting =
        told.stream().filter(delivery -> differences(wanted, delivery).isEmpty()).toList();
    if (wanted.has("times")) {
      requireTimes(wanted.get("times").asInt(), fitting, told, event, wanted);
      fitting.forEach(delivery -> play.heard().add(delivery.id()));
    } else if (fitting.isEmpty()) {
      throw missing(world, told, event, wanted);
    } else {
      play.heard().add(fitting.get(0).id());
    }
    fitting.stream().findFirst().ifPresent(first -> keep.keep(play.values(), first.payload()));
    play.checked();
  }

  /** The deliveries of the event that the story has not spoken of; {@code again} is all of them. */
  private List<Delivery> told(Play play, World world, String event, boolean again) {
    return world.deliveries().of(event).stream()
        .filter(delivery -> delivery.vendor().equals(vendor))
        .filter(delivery -> again || !play.heard().contains(delivery.id()))
        .toList();
  }

  private static void requireTimes(
      int times, List<Delivery> fitting, List<Delivery> told, String event, JsonNode wanted) {
    if (fitting.size() != times) {
      throw new Failure(
          "expected %s %d times, got it %d times".formatted(event, times, fitting.size()),
          nearest(wanted, times == 0 ? List.of() : told));
    }
  }

  private static Failure missing(World world, List<Delivery> told, String event, JsonNode wanted) {
    if (told.isEmpty()) {
      List<Delivery> all = world.deliveries().all();
      String others =
          all.isEmpty()
              ? "no webhook was sent at all"
              : "sent were " + all.stream().map(Delivery::event).collect(Collectors.joining(", "));
      return new Failure("expected a webhook " + event + " that is not spoken of yet; " + others);
    }
    return new Failure(
        "no webhook %s is as expected; the nearest of %d:".formatted(event, told.size()),
        nearest(wanted, told));
  }

  private static List<Difference> nearest(JsonNode wanted, List<Delivery> told) {
    return told.stream()
        .map(delivery -> differences(wanted, delivery))
        .filter(differences -> !differences.isEmpty())
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static List<Difference> differences(JsonNode wanted, Delivery delivery) {
    List<Difference> differences = new ArrayList<>();
    if (wanted.has("body")) {
      differences.addAll(Expected.of(wanted.get("body")).differences(delivery.payload()));
    }
    if (wanted.has("delivery")) {
      differences.addAll(Expected.of(wanted.get("delivery")).differences(delivery.json()));
    }
    return differences;
  }
}
