package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Quantities: how they are read, and how the vendor prints those without a fraction. */
final class Amounts {

  private static final BigDecimal MOST = new BigDecimal("1E9");
  private static final int MAX_SCALE = 6;

  private Amounts() {}

  /** A number from nothing to a milliard. */
  static BigDecimal require(Input input, String name) {
    BigDecimal amount = input.decimal(name).orElseThrow(() -> input.missing(name));
    if (amount.signum() < 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > MAX_SCALE) {
      throw input.invalid(name, "must be from 0 to 1000000000, with at most six decimals");
    }
    return amount;
  }

  static BigDecimal requirePositive(Input input, String name) {
    BigDecimal amount = require(input, name);
    if (amount.signum() == 0) {
      throw input.invalid(name, "must be more than 0");
    }
    return amount;
  }

  /** A whole number as {@code 750}, another as {@code 0.5} (facts 2.6 Y-18). */
  static JsonNode bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() <= 0
        ? JsonNodeFactory.instance.numberNode(bare.longValueExact())
        : DecimalNode.valueOf(bare);
  }
}
