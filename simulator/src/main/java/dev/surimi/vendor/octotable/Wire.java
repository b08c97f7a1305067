package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Reply;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all answers have in common: the list {@code data} around everything, even around one object,
 * and times of the property without a zone (facts 2.1).
 */
final class Wire {

  static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.ROOT);

  private Wire() {}

  static Reply one(JsonNode entity) {
    return Reply.ok(data(Stream.of(entity)));
  }

  static Reply created(JsonNode entity) {
    return Reply.of(201, data(Stream.of(entity)));
  }

  static Reply list(Stream<? extends JsonNode> entities) {
    return Reply.ok(data(entities));
  }

  /** The number alone, of what was deleted. */
  static Reply deleted(int id) {
    return Reply.ok(data(Stream.of(JsonNodeFactory.instance.numberNode(id))));
  }

  static ObjectNode data(Stream<? extends JsonNode> entities) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("data", array(entities));
    return answer;
  }

  static ArrayNode array(Stream<? extends JsonNode> entities) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    entities.forEach(array::add);
    return array;
  }

  static String moment(Property property, Instant instant) {
    return property.local(instant).format(MOMENT);
  }

  /** Check-ins alone have milliseconds (facts 2.6 #15). */
  static String milliseconds(Property property, Instant instant) {
    return property.local(instant).format(MILLISECONDS);
  }
}
