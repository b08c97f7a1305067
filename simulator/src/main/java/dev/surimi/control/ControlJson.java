package dev.surimi.control;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.surimi.contract.Violation;
import dev.surimi.engine.Firing;
import dev.surimi.journal.Exchange;
import dev.surimi.journal.Happening;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Change;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of the sandbox's own things. */
final class ControlJson {

  /** Records are shown by their components only: what a record decides is no part of its data. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .build();

  private ControlJson() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> things, Function<T, ? extends JsonNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(things.size());
    things.forEach(thing -> array.add(json.apply(thing)));
    return array;
  }

  /** A record with its components; dates in ISO form. */
  static JsonNode row(Object row) {
    return JSON.valueToTree(row);
  }

  static JsonNode of(Happening happening) {
    Object what = happening.what();
    if (what instanceof Exchange exchange) {
      return ExchangeJson.brief(exchange);
    }
    if (what instanceof Change change) {
      return of(change);
    }
    return what instanceof Delivery delivery ? of(delivery) : row(what);
  }

  static ObjectNode of(Change change) {
    ObjectNode json = object();
    json.put("vendor", change.table().owner());
    json.put("table", change.table().name());
    json.put("key", change.key().toString());
    json.set("before", row(change.before()));
    json.set("after", row(change.after()));
    return json;
  }

  static ObjectNode of(Firing firing) {
    return (ObjectNode) row(firing);
  }

  static ObjectNode of(Violation violation) {
    ObjectNode json = object();
    json.put("direction", lower(violation.direction()));
    json.put("severity", lower(violation.severity()));
    json.put("pointer", violation.pointer());
    json.put("keyword", violation.keyword());
    json.put("message", violation.message());
    json.put("schema", violation.schema());
    return json;
  }

  static ObjectNode of(Subscription subscription) {
    return (ObjectNode) row(subscription);
  }

  static ObjectNode of(Delivery delivery) {
    ObjectNode json = (ObjectNode) row(delivery);
    json.put("status", lower(delivery.status()));
    json.set("attempts", array(delivery.attempts(), ControlJson::of));
    json.remove(List.of("disorder", "carrier"));
    return json.put("fault", delivery.disorder().fault());
  }

  private static ObjectNode of(Attempt attempt) {
    ObjectNode json = (ObjectNode) row(attempt);
    return json.put("duration", milliseconds(attempt.duration()));
  }

  /** Milliseconds with their fractions, as meters of time have them. */
  static double milliseconds(Duration duration) {
    return duration.toNanos() / 1_000_000.0;
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
