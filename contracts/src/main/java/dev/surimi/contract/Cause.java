package dev.surimi.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One step towards an event: somebody presses an action, or time passes.
 *
 * @param input of the action; missing when it needs none
 */
public record Cause(String action, JsonNode input, String advance) {

  /** The action that is pressed. */
  public Optional<String> pressed() {
    return Optional.ofNullable(action);
  }

  /** How much time passes, as an ISO 8601 duration. */
  public Optional<String> passing() {
    return Optional.ofNullable(advance);
  }
}
