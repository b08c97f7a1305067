package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Finds the members of a request that the contract does not know. Vendors ignore them, so they are
 * warnings; most are misspelt parameters.
 */
final class Undeclared {
  private final String composed;
  private final List<Violation> found;

  /**
   * {@code composed} is the location to name for a schema that is composed and so not in the
   * bundle.
   */
  Undeclared(String composed, List<Violation> found) {
    this.composed = composed;
    this.found = found;
  }

  void walk(Shape shape, JsonNode value, String pointer) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        walkMember(shape, member.getKey(), member.getValue(), pointer);
      }
    } else if (value.isArray() && shape.item() != null) {
      for (int i = 0; i < value.size(); i++) {
        if (value.get(i).isContainer()) {
          walk(shape.item(), value.get(i), pointer + "/" + i);
        }
      }
    }
  }

  private void walkMember(Shape shape, String name, JsonNode value, String pointer) {
    Shape member = shape.member(name);
    if (shape.isClosed() && !shape.declares(name)) {
      found.add(violation(shape, name, value, Pointers.child(pointer, name)));
    } else if (member != null && value.isContainer()) {
      walk(member, value, Pointers.child(pointer, name));
    }
  }

  private Violation violation(Shape shape, String name, JsonNode value, String pointer) {
    String question = Nearest.question(name, shape.names());
    String message =
        "expected no member '" + name + "'" + question + ", got " + Wording.shortened(value);
    String schema = shape.location();
    return new Violation(
        Direction.REQUEST,
        Severity.WARNING,
        pointer,
        "unevaluatedProperties",
        message,
        schema.startsWith("#/" + JudgedDocument.REQUESTS) ? composed : schema);
  }
}
