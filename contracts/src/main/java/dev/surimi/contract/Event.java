package dev.surimi.contract;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A webhook that the vendor sends. {@code note} is null when the contract has none. */
public record Event(
    String name, String summary, Source source, String note, List<Example> examples) {

  /** The first example payload. */
  public Optional<JsonNode> example() {
    return examples.stream().findFirst().map(Example::value);
  }
}
