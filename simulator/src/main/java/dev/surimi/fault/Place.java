package dev.surimi.fault;

import dev.surimi.vendor.Input;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A setting that names a place in an answer by its JSON Pointer, or is true for any place. */
final class Place {

  private Place() {}

  /** The pointer; null when the seed is to choose. */
  static String read(Input then, String name) {
    JsonNode said = then.node().path(name);
    if (said.isBoolean() && said.booleanValue()) {
      return null;
    }
    if (said.isString() && Leaf.isPointer(said.asString())) {
      return said.asString();
    }
    throw then.invalid(name, "must be a JSON Pointer, or true for a place that the seed chooses");
  }

  static void write(ObjectNode then, String name, String pointer) {
    if (pointer == null) {
      then.put(name, true);
    } else {
      then.put(name, pointer);
    }
  }
}
