package dev.surimi.contract.fit;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code enum} and {@code const}. */
record OneOfValues(Set<JsonNode> values) implements Rule {

  OneOfValues {
    values = Set.copyOf(values);
  }

  /** Numbers may be equal that are written otherwise, in containers as well. */
  @Override
  public Fit of(JsonNode value) {
    if (values.contains(value)) {
      return Fit.YES;
    }
    if (value.isContainer()) {
      return Fit.UNSURE;
    }
    return value.isNumber() ? ofNumber(value) : Fit.NO;
  }

  private Fit ofNumber(JsonNode value) {
    for (JsonNode other : values) {
      if (other.isNumber() && !(isShort(other) && isShort(value))) {
        return Fit.UNSURE;
      }
      if (other.isNumber() && other.longValue() == value.longValue()) {
        return Fit.YES;
      }
    }
    return Fit.NO;
  }

  /** Whether it is a whole number of at most 64 bits, which is written in one way. */
  private static boolean isShort(JsonNode number) {
    return number.isInt() || number.isLong();
  }
}
