package dev.surimi.contract.fit;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code type}. */
record Types(Set<String> allowed) implements Rule {

  Types {
    allowed = Set.copyOf(allowed);
  }

  @Override
  public Fit of(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> Fit.of(allowed.contains("object"));
      case ARRAY -> Fit.of(allowed.contains("array"));
      case STRING -> Fit.of(allowed.contains("string"));
      case BOOLEAN -> Fit.of(allowed.contains("boolean"));
      case NULL -> Fit.of(allowed.contains("null"));
      case NUMBER -> ofNumber(value);
      default -> Fit.UNSURE;
    };
  }

  /** 2.0 is a whole number too. */
  private Fit ofNumber(JsonNode value) {
    if (allowed.contains("number")) {
      return Fit.YES;
    }
    boolean whole = allowed.contains("integer");
    return whole && !value.isIntegralNumber() ? Fit.UNSURE : Fit.of(whole);
  }
}
