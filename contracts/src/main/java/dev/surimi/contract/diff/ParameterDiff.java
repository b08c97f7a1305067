package dev.surimi.contract.diff;

import dev.surimi.contract.Direction;
import dev.surimi.contract.Operation;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Compares the parameters of two versions of an operation: those of its path by their position. */
final class ParameterDiff {

  private final String id;
  private final JsonNode old;
  private final JsonNode young;
  private final Map<String, JsonNode> before;
  private final Map<String, JsonNode> after;

  ParameterDiff(Operation was, JsonNode old, Operation is, JsonNode young) {
    this.id = was.id();
    this.old = old;
    this.young = young;
    this.before = parameters(was, old);
    this.after = parameters(is, young);
  }

  void into(Collection<Difference> found) {
    before.forEach(
        (key, was) -> {
          if (after.containsKey(key)) {
            both(was, after.get(key), found);
          } else {
            found.add(difference(Kind.REMOVED, was, "the parameter is gone"));
          }
        });
    after.forEach(
        (key, is) -> {
          if (!before.containsKey(key)) {
            found.add(added(is));
          }
        });
  }

  /** The path item's and the operation's own, which replace those. */
  private static Map<String, JsonNode> parameters(Operation operation, JsonNode document) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    JsonPointer call = ContractDiff.pointer(operation.location());
    for (JsonPointer holder : new JsonPointer[] {call.head(), call}) {
      for (JsonNode parameter : document.at(holder).path("parameters")) {
        JsonNode followed = ContractDiff.followed(parameter, document);
        parameters.put(key(operation, followed), followed);
      }
    }
    return parameters;
  }

  private static String key(Operation operation, JsonNode parameter) {
    String name = parameter.path("name").asString();
    String in = parameter.path("in").asString();
    return in.equals("path")
        ? in + " " + operation.pathParameters().indexOf(name)
        : in + " " + name;
  }

  private void both(JsonNode was, JsonNode is, Collection<Difference> found) {
    if (isRequired(was) != isRequired(is)) {
      found.add(
          isRequired(is)
              ? difference(Kind.NARROWED, was, "it must be sent now")
              : difference(Kind.WIDENED, was, "it may be left out now"));
    }
    found.addAll(
        new SchemaDiff(Direction.REQUEST, place(was), old, young)
            .compare(was.path("schema"), is.path("schema")));
  }

  private Difference added(JsonNode is) {
    return isRequired(is)
        ? difference(Kind.NARROWED, is, "a new parameter, which must be sent")
        : difference(Kind.ADDED, is, "a new parameter");
  }

  private static boolean isRequired(JsonNode parameter) {
    return parameter.path("required").booleanValue(false);
  }

  private Difference difference(Kind kind, JsonNode parameter, String what) {
    return new Difference(Direction.REQUEST, kind, place(parameter), what);
  }

  private String place(JsonNode parameter) {
    return id + " /" + parameter.path("name").asString();
  }
}
