package dev.surimi.contract;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A reading of the vendor's behaviour that a world can switch, with the values that it may take.
 */
public record Option(
    String name, String description, JsonNode schema, JsonNode defaultValue, Source source) {

  /** What is wrong with a value, a sentence each; empty when it fits. */
  public List<String> problems(JsonNode value) {
    return Schemas.errors(schema, value).stream().map(Wording::of).toList();
  }
}
