package dev.surimi.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What happened in a world, in order, a line each: calls, and attempts to deliver webhooks. */
final class Timeline {

  private record Moment(Instant at, int kind, long order, String told) {

    static final Comparator<Moment> ORDER =
        Comparator.comparing(Moment::at).thenComparing(Moment::kind).thenComparing(Moment::order);
  }

  private final List<Moment> moments = new ArrayList<>();

  /** Of exchanges and deliveries as the control API lists them. */
  static String of(List<JsonNode> exchanges, List<Delivery> deliveries) {
    Timeline timeline = new Timeline();
    exchanges.forEach(timeline::addExchange);
    deliveries.forEach(timeline::addAttempts);
    return timeline.moments.stream()
        .sorted(Moment.ORDER)
        .map(moment -> moment.at() + "  " + moment.told())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void addExchange(JsonNode exchange) {
    moments.add(new Moment(at(exchange), 0, exchange.path("id").asLong(), call(exchange)));
  }

  private void addAttempts(Delivery delivery) {
    for (JsonNode attempt : delivery.json().path("attempts").values()) {
      moments.add(new Moment(at(attempt), 1, delivery.id(), webhook(delivery, attempt)));
    }
  }

  static String call(JsonNode exchange) {
    int violations = exchange.path("violations").asInt(0);
    return "call     %s %s %s -> %d%s"
        .formatted(
            exchange.path("vendor").asString(),
            exchange.path("method").asString(),
            exchange.path("url").asString(),
            exchange.path("status").asInt(),
            violations == 0 ? "" : "  violations: " + violations);
  }

  static String webhook(Delivery delivery, JsonNode attempt) {
    return "webhook  %s %s of %s, attempt %d: %s"
        .formatted(
            delivery.vendor(),
            delivery.event(),
            delivery.subject(),
            attempt.path("number").asInt(),
            attempt.path("status").isNull()
                ? attempt.path("answer").asString("no answer")
                : attempt.path("status").asString());
  }

  static Instant at(JsonNode json) {
    return Instant.parse(json.path("at").asString());
  }
}
