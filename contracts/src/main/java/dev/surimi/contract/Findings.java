package dev.surimi.contract;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Turns the validator's errors into violations: in our words, and located in the public bundle. */
final class Findings {
  private static final String CLOSING = "unevaluatedProperties";
  private static final String CLOSING_PLAINLY = "additionalProperties";

  private static final String QUERY = "/query";

  private final ObjectNode bundle;
  private final ObjectNode judged;
  private final Shapes shapes;

  Findings(ObjectNode bundle, ObjectNode judged, Shapes shapes) {
    this.bundle = bundle;
    this.judged = judged;
    this.shapes = shapes;
  }

  List<Violation> of(Direction direction, String prefix, List<Error> errors) {
    if (errors.isEmpty()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>(errors.size());
    for (Error error : errors) {
      if (!isClosing(error) || (direction != Direction.REQUEST && !isGhost(error, errors))) {
        violations.add(violation(direction, prefix, error));
      }
    }
    return violations;
  }

  /** Whether it is about an undeclared member; in requests {@link Undeclared} reports these. */
  private static boolean isClosing(Error error) {
    return error.getKeyword().equals(CLOSING) || error.getKeyword().equals(CLOSING_PLAINLY);
  }

  /**
   * A schema whose branch fails forgets what the branch declares, so the validator reports declared
   * members of that object as undeclared. The branch's own failure is report enough.
   */
  private boolean isGhost(Error error, List<Error> errors) {
    String object = error.getInstanceLocation().toString();
    boolean failsElsewhere =
        errors.stream()
            .anyMatch(
                each ->
                    !isClosing(each) && each.getInstanceLocation().toString().startsWith(object));
    return failsElsewhere
        && shapes.at(parent(Schemas.location(error))).declares(error.getProperty());
  }

  private Violation violation(Direction direction, String prefix, Error error) {
    String pointer = prefix + error.getInstanceLocation();
    String named =
        error.getProperty() == null ? pointer : Pointers.child(pointer, error.getProperty());
    String schema = located(error);
    String keyword = schema.substring(schema.lastIndexOf('/') + 1);
    return new Violation(
        direction,
        Severity.ERROR,
        named,
        keyword.equals(CLOSING) ? CLOSING : error.getKeyword(),
        Wording.of(error),
        schema);
  }

  /**
   * Where the public bundle says it: composed and plainly closed schemas are only in the private
   * copy.
   */
  private String located(Error error) {
    String location = Schemas.location(error);
    if (location.startsWith("#/" + JudgedDocument.REQUESTS)) {
      Spot composed = Spot.at(judged, query(location));
      String schema = composed.at("properties").at(error.getProperty()).text("$ref");
      return parent(schema) + "/required";
    }
    boolean closedByUs =
        error.getKeyword().equals(CLOSING_PLAINLY) && !Spot.at(bundle, location).exists();
    return closedByUs ? parent(location) + "/" + CLOSING : location;
  }

  /** The composed schema of the query that a rule of ours is in. */
  private static String query(String location) {
    return location.substring(0, location.indexOf(QUERY) + QUERY.length());
  }

  private static String parent(String location) {
    return location.substring(0, location.lastIndexOf('/'));
  }
}
