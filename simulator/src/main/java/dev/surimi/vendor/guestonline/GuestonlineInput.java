package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.RackForm;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * How Guestonline reads a request: query and form of every verb in Rack's nesting, the body wins;
 * JSON as well.
 */
final class GuestonlineInput {

  /**
   * {@code 2014-11-06T20:00:00+02:00} after curl -d, whose bare plus means a blank: a printed call
   * (facts 1.7 #28).
   */
  private static final Pattern BLANK_FOR_PLUS =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)? ?) (\\d\\d:?\\d\\d)");

  private GuestonlineInput() {}

  static Decoded read(Request request) {
    ObjectNode query = RackForm.read(request.query());
    if (request.body().length == 0) {
      return decoded(query, JsonNodeFactory.instance.objectNode());
    }
    return switch (request.contentType()) {
      case "application/x-www-form-urlencoded", "" -> {
        query.setAll(RackForm.read(request.body()));
        yield decoded(query, JsonNodeFactory.instance.objectNode());
      }
      case "application/json" -> decoded(query, JsonBody.read(request.body()));
      default ->
          throw Refusal.of(
              Misuse.UNSUPPORTED_TYPE, "send a form or JSON, not " + request.contentType());
    };
  }

  private static Decoded decoded(ObjectNode text, ObjectNode typed) {
    readMetadata(text, typed);
    readMetadata(typed, typed);
    repairOffsets(text);
    return new Decoded(text, typed);
  }

  /**
   * {@code metadata} given as one text is read as JSON (facts 1.7 #18); a text that is none stays,
   * to be judged and refused.
   */
  private static void readMetadata(ObjectNode from, ObjectNode typed) {
    JsonNode metadata = from.get("metadata");
    if (metadata == null || !metadata.isString() || metadata.asString().isBlank()) {
      return;
    }
    try {
      JsonNode read = JsonBody.read(metadata.asString());
      from.remove("metadata");
      typed.set("metadata", read);
    } catch (Refusal notAnObject) {
      // stays where it is
    }
  }

  private static void repairOffsets(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(repaired(member.getValue())));
    } else if (node instanceof ArrayNode list) {
      list.forEach(GuestonlineInput::repairOffsets);
    }
  }

  private static JsonNode repaired(JsonNode value) {
    repairOffsets(value);
    if (!value.isString() || value.asString().indexOf(' ') < 0) {
      return value;
    }
    Matcher moment = BLANK_FOR_PLUS.matcher(value.asString());
    return moment.matches() ? StringNode.valueOf(moment.group(1) + "+" + moment.group(2)) : value;
  }
}
