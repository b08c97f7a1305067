package dev.surimi.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What there is to learn from a violation.
 *
 * @param source how the broken rule is known
 * @param sentence what the contract says about the place, in words; null when it says nothing
 * @param note why the source is what it is, and which resolution was taken; null when there is none
 * @param repaired what was probably meant: a value, an example's where a member is missing, the
 *     right name where one is misspelt; null when nothing is obvious
 */
public record Lesson(
    Violation violation, Source source, String sentence, String note, JsonNode repaired) {

  /** In one line beside the violation's own message; empty when there is nothing to say. */
  public String advice() {
    StringBuilder advice = new StringBuilder();
    Optional.ofNullable(sentence).ifPresent(said -> advice.append(ended(said)).append(' '));
    Optional.ofNullable(note).ifPresent(why -> advice.append(ended(why)).append(' '));
    Optional.ofNullable(repaired).ifPresent(value -> advice.append("Try ").append(value));
    return advice.toString().strip();
  }

  /** With one full stop, whether the contract has it or not. */
  private static String ended(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
