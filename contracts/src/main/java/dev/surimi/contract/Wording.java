package dev.surimi.contract;

import com.networknt.schema.Error;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in a sentence what was expected and what came. */
final class Wording {
  private static final int MAX_VALUE = 60;

  private static final Map<String, String> FORMATS =
      Map.of(
          "date", "a date as 2026-11-21",
          "date-time", "a date and time with its offset, as 2026-11-21T19:30:00+01:00",
          "time", "a time with its offset, as 19:30:00Z",
          "duration", "an ISO 8601 duration as PT7M",
          "uri", "an absolute URI",
          "email", "an e-mail address",
          "uuid", "a UUID");

  private Wording() {}

  static String of(Error error) {
    JsonNode rule = error.getSchemaNode();
    String came = ", got " + shortened(error.getInstanceNode());
    return switch (error.getKeyword()) {
      case "type" -> "expected " + types(rule) + came(error.getInstanceNode());
      case "required", "dependentRequired" ->
          "expected a member '" + error.getProperty() + "', got none";
      case "unevaluatedProperties", "additionalProperties" ->
          "expected no member '" + error.getProperty() + "'";
      case "enum" -> "expected one of " + listed(rule) + came;
      case "const" -> "expected " + shortened(rule) + came;
      case "pattern" -> "expected text that matches " + rule.asString() + came;
      case "format" -> "expected " + FORMATS.getOrDefault(rule.asString(), rule.asString()) + came;
      case "minimum" -> "expected at least " + rule + came;
      case "maximum" -> "expected at most " + rule + came;
      case "exclusiveMinimum" -> "expected more than " + rule + came;
      case "exclusiveMaximum" -> "expected less than " + rule + came;
      case "minLength" -> "expected at least " + rule + " characters" + came;
      case "maxLength" -> "expected at most " + rule + " characters" + came;
      case "minItems" ->
          "expected at least " + rule + " items, got " + error.getInstanceNode().size();
      case "maxItems" ->
          "expected at most " + rule + " items, got " + error.getInstanceNode().size();
      default -> error.getMessage() + came;
    };
  }

  /** A value in JSON, at most 60 characters of it. */
  static String shortened(JsonNode value) {
    String text = value == null || value.isMissingNode() ? "nothing" : value.toString();
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE - 1) + "…";
  }

  private static String came(JsonNode value) {
    String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
    return value.isNull() ? ", got null" : ", got " + kind + " " + shortened(value);
  }

  private static String types(JsonNode rule) {
    return rule.isArray()
        ? rule.values().stream().map(JsonNode::asString).collect(Collectors.joining(" or "))
        : rule.asString();
  }

  private static String listed(JsonNode rule) {
    return rule.values().stream().map(Wording::shortened).collect(Collectors.joining(", "));
  }
}
