package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Violation;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Request;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request of the control API says: its query and its JSON body, whatever its type claims.
 */
final class Said {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_BYTES_OF_A_FILE = 8 << 20;
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  /** A world's decimals are brought back as they were. */
  private static final JsonMapper EXACT =
      JSON.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final String IMPORT = "worlds.import";

  private Said() {}

  /** The verb that is routed: a HEAD asks for what a GET would answer. */
  static String verb(Request request) {
    return request.method().equals("HEAD") ? "GET" : request.method();
  }

  /**
   * Reads a request that fits its operation; unlike a vendor's, an undeclared member does not fit.
   *
   * @throws dev.surimi.vendor.Refusal when it does not
   */
  static Input fitting(Contract contract, Operation operation, Routing routing, Request request) {
    ObjectNode said = operation.read(Query.read(request.query())).setAll(body(operation, request));
    List<Violation> violations = contract.judge().request(operation, routing.parameters(), said);
    if (!violations.isEmpty()) {
      throw ControlError.broken(violations, instead(operation, violations));
    }
    return Input.of(said);
  }

  /** How large a body may be that is sent to this path. */
  static int most(String path) {
    return path.equals("/_sandbox/check") || path.endsWith("/file")
        ? MOST_BYTES_OF_A_FILE
        : MOST_BYTES;
  }

  private static ObjectNode body(Operation operation, Request request) {
    int most = most(request.path());
    if (request.body().length > most) {
      throw ControlError.TOO_LARGE.because("send at most " + most + " bytes");
    }
    if (request.body().length == 0) {
      return JSON.createObjectNode();
    }
    return object(operation, request.body());
  }

  private static ObjectNode object(Operation operation, byte[] body) {
    try {
      JsonNode tree = (operation.id().equals(IMPORT) ? EXACT : JSON).readTree(body);
      if (tree instanceof ObjectNode object) {
        refuseInfinite(object);
        return object;
      }
      throw ControlError.BAD_REQUEST.because("the body is no JSON object; " + example(operation));
    } catch (JacksonException broken) {
      throw ControlError.BAD_REQUEST.because(
          "the body is not JSON: " + broken.getOriginalMessage() + "; " + example(operation));
    }
  }

  /** {@code 1e999} is a number to JSON and none to anybody else. */
  private static void refuseInfinite(JsonNode node) {
    if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      throw ControlError.BAD_REQUEST.because("a number in the body is too large");
    }
    node.forEach(Said::refuseInfinite);
  }

  private static String instead(Operation operation, List<Violation> violations) {
    Violation first = violations.get(0);
    String place = first.pointer().isEmpty() ? "the request" : first.pointer().substring(1);
    return place + ": " + first.message() + "; " + example(operation);
  }

  private static String example(Operation operation) {
    String declared =
        "GET /_sandbox/contracts/sandbox/openapi.json says what %s takes".formatted(operation.id());
    return operation.contentTypes().isEmpty()
        ? declared
        : operation
            .requestExample()
            .map(example -> operation.id() + " takes for example " + example)
            .orElse(declared);
  }
}
