package dev.surimi.contract.fit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rules that hold together, the quick ones first: a schema's keywords, or {@code allOf}. */
record Rules(List<Rule> all) implements Rule {

  Rules {
    all = List.copyOf(all);
  }

  @Override
  public Fit of(JsonNode value) {
    Fit fit = Fit.YES;
    for (int i = 0; i < all.size() && fit != Fit.NO; i++) {
      fit = fit.and(all.get(i).of(value));
    }
    return fit;
  }

  @Override
  public boolean covers(JsonNode object, String member) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).covers(object, member)) {
        return true;
      }
    }
    return false;
  }
}
