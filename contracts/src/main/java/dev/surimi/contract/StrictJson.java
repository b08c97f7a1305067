package dev.surimi.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON body that is one object, read strictly: a name twice, something after the end, too deep a
 * nesting, a lone surrogate or a NUL character is refused with an {@link Unreadable}.
 */
public final class StrictJson {

  private static final int MAX_EXPONENT = 400;

  /** What stands in a decoded text for bytes that mean nothing; it may also be meant. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  public static ObjectNode read(byte[] body) {
    if (isPlain(body)) {
      return read(() -> JSON.readTree(body), false);
    }
    String text = new String(body, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(body)) {
      throw unreadable("the body is not valid UTF-8");
    }
    return read(text);
  }

  /**
   * Printable ASCII without escapes, as most bodies are: no text in it can hold what is refused.
   */
  private static boolean isPlain(byte[] body) {
    for (byte letter : body) {
      if (letter < ' ' ? !isBlank(letter) : letter == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte letter) {
    return letter == '\n' || letter == '\r' || letter == '\t';
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  public static ObjectNode read(String text) {
    return read(() -> JSON.readTree(text), true);
  }

  private static ObjectNode read(Supplier<JsonNode> parsing, boolean withTexts) {
    try {
      if (parsing.get() instanceof ObjectNode object) {
        check(object, withTexts);
        return object;
      }
    } catch (JacksonException broken) {
      throw unreadable("the body is not valid JSON");
    }
    throw unreadable("the body is not a JSON object");
  }

  private static void check(JsonNode node, boolean withTexts) {
    if (withTexts && node.isString()) {
      check(node.asString());
    } else if (node.isBigDecimal() && tooWide(node)) {
      throw unreadable("a number is too large or too small");
    }
    if (withTexts) {
      node.propertyNames().forEach(StrictJson::check);
    }
    for (JsonNode inner : node) {
      check(inner, withTexts);
    }
  }

  /** Whether writing the number out would take more digits than anybody means. */
  private static boolean tooWide(JsonNode number) {
    return Math.abs((long) number.decimalValue().scale()) > MAX_EXPONENT;
  }

  private static void check(String text) {
    int letter;
    for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      if (letter == 0 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
        throw unreadable("a text holds a NUL character or half of a surrogate pair");
      }
    }
  }

  private static Unreadable unreadable(String message) {
    return new Unreadable(message);
  }
}
