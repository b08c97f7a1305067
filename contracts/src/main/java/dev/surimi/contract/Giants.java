package dev.surimi.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers past 64 bits that are written as decimals, such as {@code 1e20}: the validator compares
 * them as longs and breaks, so it is shown whole numbers in their place.
 */
final class Giants {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int SAFE_DIGITS = 18;
  private static final int MAX_DIGITS = 1_000;

  private Giants() {}

  /** The same value, copied only where such a number is in it. */
  static JsonNode whole(JsonNode value) {
    if (!isIn(value)) {
      return value;
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = JSON.objectNode();
      object.properties().forEach(member -> copy.set(member.getKey(), whole(member.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = JSON.arrayNode(array.size());
      array.forEach(item -> copy.add(whole(item)));
      return copy;
    }
    return JSON.numberNode(whole(value.decimalValue()));
  }

  private static boolean isIn(JsonNode value) {
    if (value.isContainer()) {
      return value.values().stream().anyMatch(Giants::isIn);
    }
    return value.isFloatingPointNumber()
        && isFinite(value)
        && digits(value.decimalValue()) > SAFE_DIGITS;
  }

  private static boolean isFinite(JsonNode number) {
    return number.isBigDecimal() || Double.isFinite(number.doubleValue());
  }

  /** Of a number with more digits than anybody could write, only that it is one. */
  private static BigInteger whole(BigDecimal number) {
    return digits(number) > MAX_DIGITS
        ? BigInteger.TEN.pow(MAX_DIGITS).multiply(BigInteger.valueOf(number.signum()))
        : number.toBigInteger();
  }

  /** How many stand before the point. */
  private static long digits(BigDecimal number) {
    return (long) number.precision() - number.scale();
  }
}
