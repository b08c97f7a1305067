package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Money: kopecks as a {@code long} inside, roubles outside, printed as Java prints doubles ({@code
 * 27.0}; facts 2.6 Y-18).
 */
final class Kopecks {

  /** A hundred million roubles: nobody's till holds more. */
  static final long MOST = 10_000_000_000L;

  private Kopecks() {}

  /** An amount of roubles from nothing up to the most; empty when it is missing or null. */
  static Optional<Long> find(Input input, String name) {
    return input.decimal(name).map(roubles -> read(input, name, roubles));
  }

  static long require(Input input, String name) {
    return find(input, name).orElseThrow(() -> input.missing(name));
  }

  static JsonNode json(long kopecks) {
    return exact(roubles(kopecks));
  }

  static JsonNode jsonOrNull(Long kopecks) {
    return kopecks == null ? JsonNodeFactory.instance.nullNode() : json(kopecks);
  }

  /** A number with at least one decimal: {@code 47.296}, {@code 1976.0}. */
  static JsonNode exact(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return DecimalNode.valueOf(bare.scale() < 1 ? bare.setScale(1) : bare);
  }

  /** A number as the few that print no fraction when they have none (facts 2.6 Y-18). */
  static JsonNode bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return DecimalNode.valueOf(bare.scale() < 0 ? bare.setScale(0) : bare);
  }

  static BigDecimal roubles(long kopecks) {
    return BigDecimal.valueOf(kopecks, 2);
  }

  /** The share {@code percent} of an amount, to the nearest kopeck. */
  static long percent(long kopecks, BigDecimal percent) {
    return BigDecimal.valueOf(kopecks)
        .multiply(percent)
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static long read(Input input, String name, BigDecimal roubles) {
    try {
      long kopecks = roubles.movePointRight(2).longValueExact();
      if (kopecks >= 0 && kopecks <= MOST) {
        return kopecks;
      }
    } catch (ArithmeticException fractionOrTooLarge) {
      // refused below
    }
    throw input.invalid(name, "must be an amount of roubles with at most two decimals");
  }
}
