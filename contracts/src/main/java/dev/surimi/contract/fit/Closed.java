package dev.surimi.contract.fit;

import tools.jackson.databind.JsonNode;

/**
 * {@code unevaluatedProperties: false}: no member but those that the schema's other rules evaluate.
 */
record Closed(Rule siblings) implements Rule {

  @Override
  public Fit of(JsonNode value) {
    if (value.isObject()) {
      for (String member : value.propertyNames()) {
        if (!siblings.covers(value, member)) {
          return Fit.UNSURE;
        }
      }
    }
    return Fit.YES;
  }
}
