package dev.surimi.vendor;

import dev.surimi.world.Change;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a caller says to ask for an outcome, without the control API. No vendor has it:
 * magic is ours, but for test tokens that the vendor's own payment service documents.
 *
 * @param value what is said; names in any case
 * @param field where, as the contract calls it
 * @param outcome what comes of it, in a sentence
 * @param fate what somebody does because of it; null when the vendor's own rules see to it
 */
public record Magic(String value, String field, String outcome, Fate fate) {

  /** How long after the call it comes to pass, in the world's time. */
  public static final Duration AFTER = Duration.ofMinutes(1);

  /**
   * An action that is pressed by itself.
   *
   * @param input what it is pressed with, when the change is the one that begins it
   */
  public record Fate(String action, Function<Change, Optional<ObjectNode>> input) {}

  /** The vendor's own rules see to it. */
  public static Magic of(String value, String field, String outcome) {
    return new Magic(value, field, outcome, null);
  }

  /** {@link #AFTER} the call the action is pressed. */
  public static Magic pressing(
      String value,
      String field,
      String outcome,
      String action,
      Function<Change, Optional<ObjectNode>> input) {
    return new Magic(value, field, outcome, new Fate(action, input));
  }
}
