package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of an answer has a member that nobody has declared.
 *
 * @param at a JSON Pointer to the object; null for one that the seed chooses
 */
public record ExtraFieldFault(String at) implements CallEffect {

  /** The member's name. */
  static final String NAME = "surimi_extra";

  static ExtraFieldFault read(Input then) {
    return new ExtraFieldFault(Place.read(then, "extraField"));
  }

  @Override
  public void write(ObjectNode then) {
    Place.write(then, "extraField", at);
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.altered(
        new Alteration("extra field", (answer, judge) -> altered(answer, chance)));
  }

  private JsonNode altered(JsonNode answer, Entropy chance) {
    if (at != null) {
      return extended(answer, JsonPointer.compile(at));
    }
    List<Leaf> objects = Leaf.all(answer).stream().filter(leaf -> leaf.value().isObject()).toList();
    return objects.isEmpty()
        ? answer
        : extended(answer, objects.get(chance.below(objects.size())).place());
  }

  private static JsonNode extended(JsonNode answer, JsonPointer place) {
    if (!(answer.at(place) instanceof ObjectNode object)) {
      return answer;
    }
    ObjectNode more = object.deepCopy().put(NAME, "new");
    return Leaf.replaced(answer, place, more);
  }
}
