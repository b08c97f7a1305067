package dev.surimi.vendor.restoplace;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Money: kopecks inside, roubles outside. */
final class Money {

  private static final int SCALE = 2;

  private Money() {}

  static long roubles(long roubles) {
    return Math.multiplyExact(roubles, 100L);
  }

  /** As in {@code 1430} and {@code 99.5}. */
  static JsonNode number(long kopecks) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return kopecks % 100 == 0 ? json.numberNode(kopecks / 100) : json.numberNode(plain(kopecks));
  }

  /** As in {@code "1000"} and {@code "99.5"}. */
  static String text(long kopecks) {
    return plain(kopecks).toPlainString();
  }

  /**
   * The kopecks of an amount in roubles.
   *
   * @throws ArithmeticException when it has parts of kopecks
   */
  static long kopecks(BigDecimal roubles) {
    return roubles.movePointRight(SCALE).longValueExact();
  }

  private static BigDecimal plain(long kopecks) {
    BigDecimal roubles = BigDecimal.valueOf(kopecks, SCALE).stripTrailingZeros();
    return roubles.scale() < 0 ? roubles.setScale(0) : roubles;
  }
}
