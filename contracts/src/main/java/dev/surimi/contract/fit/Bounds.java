package dev.surimi.contract.fit;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/**
 * {@code minimum} and its like.
 *
 * @param allowed what a number may be, compared with the limit
 */
record Bounds(BigDecimal limit, IntPredicate allowed) implements Rule {

  private static final int SAFE_DIGITS = 18;

  @Override
  public Fit of(JsonNode value) {
    if (!value.isNumber()) {
      return Fit.YES;
    }
    if (value.isInt() || value.isLong()) {
      return Fit.of(allowed.test(BigDecimal.valueOf(value.longValue()).compareTo(limit)));
    }
    return isPlain(value)
        ? Fit.of(allowed.test(value.decimalValue().compareTo(limit)))
        : Fit.UNSURE;
  }

  /** Whether nobody can round it to the other side of the limit. */
  private boolean isPlain(JsonNode value) {
    return (value.isDouble() ? Double.isFinite(value.doubleValue()) : value.isBigDecimal())
        && limit.scale() <= 0
        && value.decimalValue().precision() <= SAFE_DIGITS
        && Math.abs(value.decimalValue().scale()) <= SAFE_DIGITS;
  }
}
