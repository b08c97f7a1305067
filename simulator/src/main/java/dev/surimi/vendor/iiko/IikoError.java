package dev.surimi.vendor.iiko;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the cloud says no at once: {@code {"correlationId","errorDescription","error"}} (facts 3.1).
 * What only a terminal can refuse is an {@link ErrorCode}, and told later.
 */
enum IikoError implements Refusal.Cause {
  /** A member is missing or not of its type; detail {@code path}: where, as .NET writes it. */
  INVALID_BODY(400, "INVALID_BODY_JSON_FORMAT"),
  BAD_REQUEST(400, null),
  COMMAND_UNKNOWN(400, "PASSED_COMMAND_NOT_FOUND"),
  UNAUTHORIZED(401, null),
  COMMAND_OLD(410, null),
  BLOCKED(423, null);

  private final int status;
  private final String code;

  IikoError(int status, String code) {
    this.status = status;
    this.code = code;
  }

  static Refusal invalidBody(String message, String path) {
    return Refusal.of(INVALID_BODY, message).with("path", path);
  }

  static Refusal nullParameter(String name) {
    return Refusal.of(INVALID_BODY, "Value cannot be null. (Parameter '" + name + "')");
  }

  static Refusal badRequest(String message) {
    return Refusal.of(BAD_REQUEST, message);
  }

  static Refusal foreignOrganizations(Collection<String> ids) {
    return badRequest(
        "Passed organization(s) "
            + String.join(", ", ids)
            + " doesn't belong to your api login included organization list.");
  }

  static Reply render(Refusal refusal) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    String description = descriptionOf(refusal);
    body.put("correlationId", correlationId(refusal, description));
    body.put("errorDescription", description).put("error", codeOf(refusal.reason()));
    if (refusal.detail("violations") instanceof List<?> violations) {
      ArrayNode list = body.putArray("violations");
      violations.forEach(violation -> list.add(violationOf((Violation) violation)));
    }
    Reply reply = Reply.of(statusOf(refusal), body);
    return refusal.detail("allowed") instanceof Collection<?> verbs
        ? reply.with("Allow", String.join(", ", verbs.stream().map(Object::toString).toList()))
        : reply;
  }

  /** What never reached a handler has no randomness of the world: its id follows from its text. */
  private static String correlationId(Refusal refusal, String description) {
    return refusal.detail("correlationId") instanceof String id
        ? id
        : UUID.nameUUIDFromBytes(description.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String descriptionOf(Refusal refusal) {
    if (refusal.detail("path") instanceof List<?> path) {
      return String.join(".", path.stream().map(Object::toString).toList())
          + " "
          + refusal.getMessage();
    }
    return refusal.detail("path") instanceof String path
        ? refusal.getMessage() + " Path '" + path + "'" + place(refusal) + "."
        : refusal.getMessage();
  }

  private static String place(Refusal refusal) {
    return refusal.detail("place") instanceof String place ? ", " + place : "";
  }

  private static String codeOf(Refusal.Cause reason) {
    if (reason instanceof IikoError error) {
      return error.code;
    }
    if (reason instanceof ErrorCode code) {
      return code.wire();
    }
    return switch ((Misuse) reason) {
      case UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT -> INVALID_BODY.code;
      default -> null;
    };
  }

  private static int statusOf(Refusal refusal) {
    if (refusal.reason() instanceof IikoError error) {
      return error.status;
    }
    return refusal.reason() instanceof Misuse misuse ? statusOf(misuse, refusal) : 400;
  }

  private static int statusOf(Misuse misuse, Refusal refusal) {
    return switch (misuse) {
      case KEY_MISSING, KEY_UNKNOWN -> 401;
      case PATH_UNKNOWN -> 404;
      case VERB_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_TYPE -> 415;
      case TOO_MANY_CALLS -> 429;
      case FAULT -> (Integer) refusal.detail("status");
      case UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT -> 400;
    };
  }

  /** Not the vendor's: what strict mode adds, so that the caller need not ask the journal. */
  private static ObjectNode violationOf(Violation violation) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("pointer", violation.pointer())
        .put("keyword", violation.keyword())
        .put("message", violation.message())
        .put("severity", violation.severity().toString());
  }
}
