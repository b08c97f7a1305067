package dev.surimi.contract.fit;

import tools.jackson.databind.JsonNode;

/** What a schema, or a keyword of one, demands of a value. */
interface Rule {

  /** What nobody here knows how to judge. */
  Rule UNKNOWN = value -> Fit.UNSURE;

  Rule ANYTHING = value -> Fit.YES;

  Rule NOTHING = value -> Fit.NO;

  Fit of(JsonNode value);

  /**
   * Whether it certainly evaluates this member of an object that fits, which {@code
   * unevaluatedProperties} then lets pass.
   */
  default boolean covers(JsonNode object, String member) {
    return false;
  }
}
