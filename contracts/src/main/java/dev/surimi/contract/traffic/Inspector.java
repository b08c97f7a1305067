package dev.surimi.contract.traffic;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Severity;
import dev.surimi.contract.Unreadable;
import dev.surimi.contract.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges HTTP messages of one vendor by its contract: finds the operation, reads the request, and
 * judges it and its answer. Thread-safe.
 */
public final class Inspector {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Contract contract;
  private final Decoder decoder;

  public Inspector(Contract contract, Decoder decoder) {
    this.contract = contract;
    this.decoder = decoder;
  }

  /** Of a vendor that reads requests plainly. */
  public static Inspector of(Contract contract) {
    return new Inspector(contract, Decoder.plain());
  }

  /** Whether the path belongs to the contract, with this verb or with another. */
  public boolean knows(RawRequest request) {
    return !contract.route(request.method(), request.path()).allowed().isEmpty();
  }

  public Judged judge(RawRequest request, RawAnswer answer) {
    Judged asked = judge(request);
    List<Violation> violations = new ArrayList<>(asked.violations());
    JsonNode body = MissingNode.getInstance();
    try {
      body = read(answer);
      violations.addAll(ofAnswer(asked.operation(), answer, body));
    } catch (JacksonException broken) {
      violations.add(
          new Violation(
              Direction.RESPONSE,
              Severity.ERROR,
              "",
              "encoding",
              "expected JSON, got what is none: " + broken.getOriginalMessage(),
              place(asked.operation()) + "/responses"));
    }
    return new Judged(asked.operation(), violations, asked.said(), body);
  }

  /** The request alone. */
  public Judged judge(RawRequest request) {
    Routing routing = contract.route(request.method(), request.path());
    Optional<Operation> operation = routing.operation();
    if (operation.isEmpty()) {
      return lost(request, routing.allowed());
    }
    List<Violation> violations = new ArrayList<>(type(operation.get(), request));
    try {
      ObjectNode said = decoder.decode(operation.get(), request);
      violations.addAll(contract.judge().request(operation.get(), routing.parameters(), said));
      return new Judged(operation, violations, said, MissingNode.getInstance());
    } catch (Unreadable broken) {
      if (violations.isEmpty()) { // a body of another type cannot be expected to be readable
        violations.add(error("encoding", broken.getMessage(), operation.get().location()));
      }
      return new Judged(
          operation, violations, MissingNode.getInstance(), MissingNode.getInstance());
    }
  }

  private List<Violation> ofAnswer(Optional<Operation> operation, RawAnswer answer, JsonNode body) {
    String type = answer.headers().first("Content-Type").orElse(null);
    return operation
        .map(known -> contract.judge().response(known, answer.status(), type, body))
        .orElseGet(() -> contract.judge().unrouted(answer.status(), type, body));
  }

  /** An answer of another type is not read: the judge says which type was expected. */
  private static JsonNode read(RawAnswer answer) {
    boolean json = answer.headers().contentType().endsWith("json");
    if (answer.body().length == 0) {
      return MissingNode.getInstance();
    }
    return json ? JSON.readTree(answer.body()) : JSON.getNodeFactory().stringNode("");
  }

  private static List<Violation> type(Operation operation, RawRequest request) {
    String sent = request.headers().contentType();
    Set<String> known = operation.contentTypes();
    boolean fits = request.body().length == 0 || sent.isEmpty() || known.contains(sent);
    return fits || known.isEmpty()
        ? List.of()
        : List.of(
            error(
                "contentType",
                "expected " + String.join(" or ", known) + ", got " + sent,
                operation.location() + "/requestBody"));
  }

  private static Judged lost(RawRequest request, Set<String> allowed) {
    String message =
        allowed.isEmpty()
            ? "expected a path of the contract, got " + request.path()
            : "expected " + String.join(" or ", allowed) + ", got " + request.method();
    Violation violation = error(allowed.isEmpty() ? "path" : "method", message, "#/paths");
    return new Judged(
        Optional.empty(), List.of(violation), MissingNode.getInstance(), MissingNode.getInstance());
  }

  private static Violation error(String keyword, String message, String schema) {
    return new Violation(Direction.REQUEST, Severity.ERROR, "", keyword, message, schema);
  }

  private static String place(Optional<Operation> operation) {
    return operation.map(Operation::location).orElse("#/paths");
  }
}
