package dev.surimi.vendor;

import dev.surimi.world.Transaction;
import tools.jackson.databind.JsonNode;

/**
 * A cause from behind the scenes: what a person in the restaurant, the guest or the bank would
 * press.
 *
 * @param summary one sentence: who does what
 * @param schema the JSON Schema of its input
 */
public record Action(String name, String summary, JsonNode schema, Press press) {

  /** Does it, inside a transaction. */
  @FunctionalInterface
  public interface Press {
    /**
     * Answers with the entity as it is afterwards.
     *
     * @throws Refusal when it is impossible now
     */
    JsonNode press(Transaction world, Input input);
  }
}
