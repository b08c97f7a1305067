package dev.surimi.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads texts by the types of a schema: a number, a boolean ({@code true}, {@code false}, {@code
 * 1}, {@code 0}), null from an empty text. What may be a text stays one, and so does what cannot be
 * read.
 */
final class Reading {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MAX_DIGITS = 40;
  private static final int SAFE_DIGITS = 18;

  private Reading() {}

  static ObjectNode object(ObjectNode text, Shape shape) {
    ObjectNode read = JSON.objectNode();
    for (Map.Entry<String, JsonNode> member : text.properties()) {
      read.set(member.getKey(), value(member.getValue(), shape.member(member.getKey())));
    }
    return read;
  }

  static JsonNode value(JsonNode text, Shape shape) {
    if (shape == null) {
      return text;
    }
    if (text instanceof ObjectNode object) {
      return object(object, shape);
    }
    if (text instanceof ArrayNode array) {
      ArrayNode read = JSON.arrayNode(array.size());
      array.forEach(item -> read.add(value(item, shape.item())));
      return read;
    }
    return text.isString() ? scalar(text, text.stringValue(), shape) : text;
  }

  private static JsonNode scalar(JsonNode leaf, String text, Shape shape) {
    if (shape.allows("string")) {
      return leaf;
    }
    if (text.isEmpty()) {
      return shape.allows("null") ? JSON.nullNode() : leaf;
    }
    if (shape.allows("integer") && isDecimal(text, false)) {
      return integer(text);
    }
    if (shape.allows("number") && isDecimal(text, true)) {
      return JSON.numberNode(new BigDecimal(text));
    }
    return shape.allows("boolean") ? truth(leaf, text) : leaf;
  }

  private static JsonNode integer(String text) {
    if (text.length() > SAFE_DIGITS) {
      return JSON.numberNode(new BigInteger(text));
    }
    long number = Long.parseLong(text);
    return number == (int) number ? JSON.numberNode((int) number) : JSON.numberNode(number);
  }

  private static JsonNode truth(JsonNode leaf, String text) {
    return switch (text) {
      case "true", "1" -> JSON.booleanNode(true);
      case "false", "0" -> JSON.booleanNode(false);
      default -> leaf;
    };
  }

  /**
   * Plain digits, perhaps negative, perhaps with a fraction: no exponents, which could name a
   * giant.
   */
  private static boolean isDecimal(String text, boolean fraction) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    int point = fraction ? text.indexOf('.') : -1;
    if (text.length() > MAX_DIGITS || start == text.length()) {
      return false;
    }
    if (point == start || point == text.length() - 1) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!digit && i != point) {
        return false;
      }
    }
    return true;
  }
}
