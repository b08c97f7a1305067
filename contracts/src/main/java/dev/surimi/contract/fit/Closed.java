package dev.surimi.contract.fit;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code unevaluatedProperties: false}: no member but those that the schema's other rules evaluate.
 */
record Closed(Rules siblings) implements Rule {

  /** The schema's own members come first, as nearly all are among them. */
  static Closed to(Rules siblings) {
    List<Rule> ownFirst =
        siblings.all().stream()
            .sorted(Comparator.comparing(rule -> !(rule instanceof Members)))
            .toList();
    return new Closed(new Rules(ownFirst));
  }

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
