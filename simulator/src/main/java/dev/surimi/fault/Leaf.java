package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in a JSON document, and what stands there. */
record Leaf(JsonPointer place, JsonNode value) {

  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)*+");

  /** All places, from the outside in. */
  static List<Leaf> all(JsonNode document) {
    List<Leaf> all = new ArrayList<>();
    collect(JsonPointer.empty(), document, all);
    return all;
  }

  private static void collect(JsonPointer place, JsonNode node, List<Leaf> all) {
    all.add(new Leaf(place, node));
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> collect(place.appendProperty(member.getKey()), member.getValue(), all));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(place.appendIndex(i), array.get(i), all);
      }
    }
  }

  /** The same leaves in an order of chance. */
  static List<Leaf> shuffled(List<Leaf> leaves, Entropy chance) {
    List<Leaf> left = new ArrayList<>(leaves);
    List<Leaf> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(chance.below(left.size())));
    }
    return shuffled;
  }

  /**
   * A copy of the document with another value at the place; the document itself when the place is
   * not in it.
   */
  static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode value) {
    if (place.matches()) {
      return value;
    }
    JsonNode copy = document.deepCopy();
    JsonNode parent = copy.at(place.head());
    JsonPointer last = place.last();
    if (parent instanceof ObjectNode object) {
      object.set(last.getMatchingProperty(), value);
    } else if (parent instanceof ArrayNode array && array.has(last.getMatchingIndex())) {
      array.set(last.getMatchingIndex(), value);
    } else {
      return document;
    }
    return copy;
  }

  /** As RFC 6901 has it: after a tilde comes 0 or 1. */
  static boolean isPointer(String text) {
    return POINTER.matcher(text).matches();
  }
}
