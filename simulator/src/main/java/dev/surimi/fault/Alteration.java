package dev.surimi.fault;

import dev.surimi.contract.Violation;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A change of an answer that breaks its contract on purpose.
 *
 * @param what in words
 */
public record Alteration(String what, Change change) {

  /** Says where an answer breaks its contract. */
  public interface Judge extends Function<JsonNode, List<Violation>> {}

  /** Makes it; gives back the very same answer when there is nothing in it to change. */
  @FunctionalInterface
  public interface Change {
    JsonNode of(JsonNode answer, Judge judge);
  }
}
