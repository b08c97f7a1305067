package dev.surimi.contract;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Judges the messages of one contract. Thread-safe; it reads the trees it is given and changes
 * none.
 */
public final class Judge {
  private static final int FIRST_REFUSAL = 400;

  private final Schemas schemas;
  private final Shapes shapes;
  private final Findings findings;
  private final Map<Integer, Answer> unrouted;
  private final Map<String, Content> events;

  Judge(
      Findings findings,
      Schemas schemas,
      Shapes shapes,
      Map<Integer, Answer> unrouted,
      Map<String, Content> events) {
    this.findings = findings;
    this.schemas = schemas;
    this.shapes = shapes;
    this.unrouted = unrouted;
    this.events = events;
  }

  /** A decoded request: form, query and JSON members in one object, path parameters beside it. */
  public List<Violation> request(
      Operation operation, Map<String, String> pathParameters, ObjectNode decoded) {
    List<Violation> violations = new ArrayList<>();
    operation
        .request()
        .path()
        .forEach(
            (name, schema) -> pathParameter(name, schema, pathParameters.get(name), violations));
    violations.addAll(members(operation, decoded));
    return List.copyOf(violations);
  }

  private void pathParameter(String name, String schema, String text, List<Violation> violations) {
    String pointer = "/{" + Pointers.escaped(name) + "}";
    if (text == null) {
      String message = "expected a path parameter, got none";
      violations.add(
          new Violation(Direction.REQUEST, Severity.ERROR, pointer, "required", message, schema));
      return;
    }
    JsonNode value = Reading.value(StringNode.valueOf(text), shapes.at(schema));
    violations.addAll(findings.of(Direction.REQUEST, pointer, schemas.errors(schema, value)));
  }

  /** The query and the body of a request, without its path parameters. */
  List<Violation> members(Operation operation, ObjectNode decoded) {
    String schema = operation.request().schemaFor(decoded);
    List<Violation> violations =
        new ArrayList<>(findings.of(Direction.REQUEST, "", schemas.errors(schema, decoded)));
    new Undeclared(operation.location(), violations).walk(operation.request().shape(), decoded, "");
    return violations;
  }

  /**
   * An answer; {@code body} is a MissingNode (or null) when it is empty, {@code contentType} may be
   * null.
   */
  public List<Violation> response(
      Operation operation, int status, String contentType, JsonNode body) {
    Optional<Answer> answer =
        operation.answer(status).or(() -> Optional.ofNullable(unrouted.get(status)));
    return answer.isPresent()
        ? body(Direction.RESPONSE, answer.get().content(), contentType, body)
        : undeclaredStatus(
            status, operation.statuses().keySet(), operation.location() + "/responses");
  }

  Set<Integer> refusingStatuses(Operation operation) {
    Set<Integer> refusals = new TreeSet<>(unrouted.keySet());
    refusals.addAll(operation.statuses().keySet());
    refusals.removeIf(status -> status < FIRST_REFUSAL);
    Set<Integer> refusing = new TreeSet<>();
    operation
        .answers()
        .forEach(
            (status, answer) -> {
              if (status < FIRST_REFUSAL && refuses(operation, answer.content(), refusals)) {
                refusing.add(status);
              }
            });
    return refusing;
  }

  private boolean refuses(Operation operation, Content content, Set<Integer> refusals) {
    return content.examples().entrySet().stream()
        .anyMatch(
            typed ->
                typed.getValue().stream()
                    .map(Example::value)
                    .anyMatch(
                        said ->
                            refusals.stream()
                                .anyMatch(
                                    status ->
                                        response(operation, status, typed.getKey(), said)
                                            .isEmpty())));
  }

  /** An answer to a call that reached no operation or no world. */
  public List<Violation> unrouted(int status, String contentType, JsonNode body) {
    Answer answer = unrouted.get(status);
    return answer != null
        ? body(Direction.RESPONSE, answer.content(), contentType, body)
        : undeclaredStatus(status, unrouted.keySet(), "#/x-unrouted");
  }

  /** A webhook's payload; an event that the contract does not know is a violation. */
  public List<Violation> webhook(String event, JsonNode payload) {
    Content content = events.get(event);
    if (content == null) {
      String question = Nearest.question(event, events.keySet());
      String message = "expected an event of the contract, got '" + event + "'" + question;
      return List.of(error(Direction.WEBHOOK, "event", message, "#/webhooks"));
    }
    String type = content.isEmpty() ? null : content.types().iterator().next();
    return body(Direction.WEBHOOK, content, type, payload);
  }

  /** A value against one named schema of the bundle, as a message of that direction would be. */
  public List<Violation> schema(String name, Direction direction, JsonNode value) {
    String location = "#/components/schemas/" + name;
    List<Violation> violations =
        new ArrayList<>(findings.of(direction, "", schemas.errors(location, value)));
    if (direction == Direction.REQUEST) {
      new Undeclared(location, violations).walk(shapes.at(location), value, "");
    }
    return List.copyOf(violations);
  }

  private List<Violation> body(
      Direction direction, Content content, String contentType, JsonNode body) {
    JsonNode value = body == null ? MissingNode.getInstance() : body;
    if (content.isEmpty()) {
      String message = "expected no body, got " + Wording.shortened(value);
      return value.isMissingNode()
          ? List.of()
          : List.of(error(direction, "body", message, content.location()));
    }
    if (value.isMissingNode()) {
      String message = "expected a body of " + content.typeNames() + ", got none";
      return List.of(error(direction, "body", message, content.location() + "/content"));
    }
    String schema = content.schemas().get(Content.essence(contentType));
    if (schema == null) {
      boolean untyped = contentType == null || contentType.isBlank();
      String message =
          "expected " + content.typeNames() + ", got " + (untyped ? "no type" : contentType);
      return List.of(error(direction, "contentType", message, content.location() + "/content"));
    }
    List<Error> errors = schema.isEmpty() ? List.of() : schemas.errors(schema, value);
    return findings.of(direction, "", errors);
  }

  private static List<Violation> undeclaredStatus(
      int status, Iterable<Integer> declared, String schema) {
    StringBuilder known = new StringBuilder();
    declared.forEach(each -> known.append(known.length() == 0 ? "" : ", ").append(each));
    String message = "expected a status of " + known + ", got " + status;
    return List.of(error(Direction.RESPONSE, "status", message, schema));
  }

  private static Violation error(
      Direction direction, String keyword, String message, String schema) {
    return new Violation(direction, Severity.ERROR, "", keyword, message, schema);
  }
}
