package dev.surimi.contract.fit;

import tools.jackson.databind.JsonNode;

/** {@code if}, {@code then} and {@code else}. */
record Condition(Rule when, Rule then, Rule otherwise) implements Rule {

  @Override
  public Fit of(JsonNode value) {
    return switch (when.of(value)) {
      case YES -> then.of(value);
      case NO -> otherwise.of(value);
      case UNSURE -> Fit.UNSURE;
    };
  }

  @Override
  public boolean covers(JsonNode object, String member) {
    return switch (when.of(object)) {
      case YES -> then.covers(object, member);
      case NO -> otherwise.covers(object, member);
      case UNSURE -> false;
    };
  }
}
