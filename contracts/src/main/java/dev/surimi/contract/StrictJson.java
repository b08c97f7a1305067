package dev.surimi.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
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

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(400)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  public static ObjectNode read(byte[] body) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException malformed) {
      throw unreadable("the body is not valid UTF-8");
    }
  }

  public static ObjectNode read(String text) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        check(object);
        return object;
      }
    } catch (JacksonException broken) {
      throw unreadable("the body is not valid JSON");
    }
    throw unreadable("the body is not a JSON object");
  }

  private static void check(JsonNode node) {
    if (node.isString()) {
      check(node.asString());
    } else if (node.isBigDecimal() && tooWide(node)) {
      throw unreadable("a number is too large or too small");
    }
    node.propertyStream().forEach(member -> check(member.getKey()));
    node.forEach(StrictJson::check);
  }

  /** Whether writing the number out would take more digits than anybody means. */
  private static boolean tooWide(JsonNode number) {
    return Math.abs((long) number.decimalValue().scale()) > MAX_EXPONENT;
  }

  private static void check(String text) {
    boolean whole =
        text.codePoints()
            .noneMatch(
                c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    if (!whole) {
      throw unreadable("a text holds a NUL character or half of a surrogate pair");
    }
  }

  private static Unreadable unreadable(String message) {
    return new Unreadable(message);
  }
}
