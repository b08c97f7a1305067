package dev.surimi.fault;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer says something where its contract lists what can be said, and that is not in the list.
 *
 * @param at a JSON Pointer into the answer; null for a place that the seed chooses
 */
public record UnknownValueFault(String at) implements CallEffect {

  /** What no vendor says. */
  static final String UNKNOWN = "surimi_unknown";

  private static final int UNKNOWN_NUMBER = 987_654;
  private static final int MOST_LOOKED_AT = 300;

  static UnknownValueFault read(Input then) {
    return new UnknownValueFault(Place.read(then, "unknownValue"));
  }

  @Override
  public void write(ObjectNode then) {
    Place.write(then, "unknownValue", at);
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.altered(
        new Alteration("unknown value", (answer, judge) -> altered(answer, judge, chance)));
  }

  private JsonNode altered(JsonNode answer, Alteration.Judge judge, Entropy chance) {
    if (at != null) {
      JsonPointer place = JsonPointer.compile(at);
      JsonNode there = answer.at(place);
      return there.isMissingNode() ? answer : Leaf.replaced(answer, place, unknown(there));
    }
    List<Leaf> leaves =
        Leaf.all(answer).stream()
            .filter(leaf -> leaf.value().isString() || leaf.value().isInt())
            .toList();
    return Leaf.shuffled(leaves, chance).stream()
        .limit(MOST_LOOKED_AT)
        .map(leaf -> Leaf.replaced(answer, leaf.place(), unknown(leaf.value())))
        .filter(changed -> judge.apply(changed).stream().anyMatch(UnknownValueFault::isOfAList))
        .findFirst()
        .orElse(answer);
  }

  private static boolean isOfAList(Violation violation) {
    return violation.keyword().equals("enum");
  }

  private static JsonNode unknown(JsonNode known) {
    return known.isNumber()
        ? JsonNodeFactory.instance.numberNode(UNKNOWN_NUMBER)
        : JsonNodeFactory.instance.stringNode(UNKNOWN);
  }
}
