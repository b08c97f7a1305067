package dev.surimi.scenario.file;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A document whose values know their lines.
 *
 * @param lines by JSON Pointer
 */
record Located(String file, JsonNode tree, Map<String, Integer> lines) {

  /** The line of a value, or of the nearest one around it. */
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at)) {
      at = at.substring(0, Math.max(at.lastIndexOf('/'), 0));
    }
    return lines.get(at);
  }

  Problem problem(String pointer, String message) {
    return new Problem(file, line(pointer), message);
  }
}
