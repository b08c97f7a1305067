package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Which calls a fault strikes: those that all of these allow; null allows every call.
 *
 * @param calls by their numbers, from 1, counted since the fault was set
 * @param every each so-manyth of them
 * @param probability from 0 to 1, drawn from the world's seed
 * @param from not before this instant of the world
 * @param to not at this instant of the world nor after it
 * @param match JSON Pointers into the decoded request, and what must stand there
 */
public record When(
    List<Long> calls,
    Long every,
    Double probability,
    Instant from,
    Instant to,
    Map<String, JsonNode> match) {

  public static final When ALWAYS = new When(null, null, null, null, null, null);

  /**
   * Whether the call is struck.
   *
   * @param call its number
   * @param said the decoded request
   * @param chance randomness of this call's own
   */
  boolean strikes(long call, Instant now, JsonNode said, Entropy chance) {
    return (calls == null || calls.contains(call))
        && (every == null || call % every == 0)
        && (from == null || !now.isBefore(from))
        && (to == null || now.isBefore(to))
        && (match == null || matches(said))
        && (probability == null || chance.chance(probability));
  }

  private boolean matches(JsonNode said) {
    return match.entrySet().stream()
        .allMatch(
            wanted ->
                said.at(JsonPointer.compile(wanted.getKey()))
                    .asString("")
                    .equals(wanted.getValue().asString("")));
  }
}
