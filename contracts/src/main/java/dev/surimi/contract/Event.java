package dev.surimi.contract;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A webhook that the vendor sends.
 *
 * @param note null when the contract has none
 * @param causes what makes it be sent in a fresh demo world, step by step
 * @param circumstances what the world and the subscription must be like for that
 */
public record Event(
    String name,
    String summary,
    Source source,
    String note,
    List<Cause> causes,
    Circumstances circumstances,
    List<Example> examples) {

  public Event {
    causes = List.copyOf(causes);
  }

  /** The first example payload. */
  public Optional<JsonNode> example() {
    return examples.stream().findFirst().map(Example::value);
  }
}
