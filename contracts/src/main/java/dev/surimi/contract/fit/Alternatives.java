package dev.surimi.contract.fit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code anyOf} and {@code oneOf}.
 *
 * @param one whether a second branch that fits is one too many
 */
record Alternatives(List<Rule> branches, boolean one) implements Rule {

  Alternatives {
    branches = List.copyOf(branches);
  }

  @Override
  public Fit of(JsonNode value) {
    int fitting = 0;
    int unsure = 0;
    for (Rule branch : branches) {
      Fit fit = branch.of(value);
      fitting += fit == Fit.YES ? 1 : 0;
      unsure += fit == Fit.UNSURE ? 1 : 0;
    }
    if (one) {
      return unsure > 0 ? Fit.UNSURE : Fit.of(fitting == 1);
    }
    return fitting == 0 && unsure > 0 ? Fit.UNSURE : Fit.of(fitting > 0);
  }

  @Override
  public boolean covers(JsonNode object, String member) {
    for (Rule branch : branches) {
      if (branch.of(object) == Fit.YES && branch.covers(object, member)) {
        return true;
      }
    }
    return false;
  }
}
