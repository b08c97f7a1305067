package dev.surimi.scenario.match;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A rule that stands where a value is expected. */
@FunctionalInterface
interface Matcher {

  /** Where the value is otherwise; it is a MissingNode when there is none. */
  List<Difference> differences(String pointer, JsonNode actual);
}
