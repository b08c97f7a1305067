package dev.surimi.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Words of a command line, read as JSON where they are some. */
final class Words {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Words() {}

  /**
   * {@code 3}, {@code true} and <code>{"a":1}</code> are JSON; {@code PT5M} and {@code 20:00} are a
   * text.
   */
  static JsonNode value(String word) {
    try {
      JsonNode read = JSON.readTree(word);
      return read.isMissingNode() ? text(word) : read;
    } catch (JacksonException plain) {
      return text(word);
    }
  }

  /** As a schema wants it: what may be a text is one, whatever it looks like. */
  static JsonNode value(String word, JsonNode schema) {
    return mayBeText(schema.path("type")) ? text(word) : value(word);
  }

  private static boolean mayBeText(JsonNode type) {
    return type.isArray()
        ? type.values().stream().anyMatch(Words::mayBeText)
        : type.asString("").equals("string");
  }

  private static JsonNode text(String word) {
    return JsonNodeFactory.instance.stringNode(word);
  }
}
