package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which calls or webhooks a fault strikes: those that all of these allow; null allows every one.
 *
 * @param calls by their numbers, from 1, counted since the fault was set
 * @param every each so-manyth of them
 * @param probability from 0 to 1, drawn from the world's seed
 * @param from not before this instant of the world
 * @param to not at this instant of the world nor after it
 * @param match JSON Pointers into the decoded request or the payload, and what must stand there
 */
public record When(
    List<Long> calls,
    Long every,
    Double probability,
    Instant from,
    Instant to,
    Map<String, JsonNode> match) {

  public static final When ALWAYS = new When(null, null, null, null, null, null);

  static When read(Input when) {
    Instant from = when.instant("from").orElse(null);
    Instant to = when.instant("to").orElse(null);
    if (from != null && to != null && !to.isAfter(from)) {
      throw when.invalid("to", "must be after from");
    }
    return new When(
        when.has("calls") ? when.integers("calls").stream().map(Integer::longValue).toList() : null,
        when.number("every").orElse(null),
        when.decimal("probability").map(Number::doubleValue).orElse(null),
        from,
        to,
        when.has("match") ? match(when) : null);
  }

  private static Map<String, JsonNode> match(Input when) {
    Map<String, JsonNode> match = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : when.object("match").node().properties()) {
      if (!Leaf.isPointer(member.getKey())) {
        throw when.invalid("match", "has JSON Pointers as names, such as /contact/email");
      }
      match.put(member.getKey(), member.getValue());
    }
    return match;
  }

  void write(ObjectNode when) {
    if (calls != null) {
      calls.forEach(when.putArray("calls")::add);
    }
    if (every != null) {
      when.put("every", every);
    }
    if (probability != null) {
      when.put("probability", probability);
    }
    if (from != null) {
      when.put("from", from.toString());
    }
    if (to != null) {
      when.put("to", to.toString());
    }
    if (match != null) {
      match.forEach(when.putObject("match")::set);
    }
  }

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
            wanted -> isLike(said.at(JsonPointer.compile(wanted.getKey())), wanted.getValue()));
  }

  /** A number may stand there as a text, as it does in forms and queries, and the other way. */
  private static boolean isLike(JsonNode there, JsonNode wanted) {
    return there.equals(wanted)
        || (there.isValueNode()
            && wanted.isValueNode()
            && there.asString().equals(wanted.asString()));
  }
}
