package dev.surimi.vendor.octotable;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How OctoTable says no: {@code {"success":false,"error":{"code","message","class_name"}}}, the
 * form of its error manual; the class is the constant's name in camel case with {@code Exception}
 * (facts 2.2). Texts are ours but for "… with id 1,234 not found".
 */
enum OctotableError implements Refusal.Cause {
  INVALID_CHANNEL(400),
  BAD_PHONE(400),
  BAD_EMAIL(400),
  INVALID_BOOKING_TIME(400),
  INVALID_PASSWORD(400),
  CLIENT_CREATION(400),
  PROPERTY_CREATION(400),
  USER_CREATION(400),
  API_ACCOUNT_VALIDATION(400),
  /** A parameter is missing or of no use; not in the manual. */
  BAD_REQUEST(400),
  UNAUTHORIZED(401),
  RESERVATION_FORBIDDEN(403),
  RESOURCE_NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  CONFLICT(409),
  PAYLOAD_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  TOO_MANY_REQUESTS(429),
  INTERNAL_SERVER_ERROR(500),
  BAD_GATEWAY(502),
  SERVICE_UNAVAILABLE(503),
  GATEWAY_TIMEOUT(504);

  private final int status;

  OctotableError(int status) {
    this.status = status;
  }

  Refusal because(String message) {
    return Refusal.of(this, message);
  }

  /** The entity's number with the thousands separators that the real answers have (facts 2.2). */
  static Refusal notFound(String entity, String id) {
    String name = entity.substring(0, 1).toUpperCase(Locale.ROOT) + entity.substring(1);
    return RESOURCE_NOT_FOUND.because(name + " with id " + separated(id) + " not found");
  }

  static Reply render(Refusal refusal) {
    OctotableError error = of(refusal);
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("success", false);
    ObjectNode said = body.putObject("error");
    said.put("code", error.name()).put("message", messageOf(refusal));
    said.put("class_name", error.className());
    if (refusal.detail("violations") instanceof List<?> violations) {
      ArrayNode list = said.putArray("violations");
      violations.forEach(violation -> list.add(violationOf((Violation) violation)));
    }
    Reply reply = Reply.of(statusOf(refusal, error), body);
    return refusal.detail("allowed") instanceof Collection<?> verbs
        ? reply.with("Allow", joined(verbs))
        : reply;
  }

  private static OctotableError of(Refusal refusal) {
    if (refusal.reason() instanceof OctotableError error) {
      return error;
    }
    return switch ((Misuse) refusal.reason()) {
      case KEY_MISSING, KEY_UNKNOWN -> UNAUTHORIZED;
      case PATH_UNKNOWN -> RESOURCE_NOT_FOUND;
      case VERB_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
      case TOO_LARGE -> PAYLOAD_TOO_LARGE;
      case UNSUPPORTED_TYPE -> UNSUPPORTED_MEDIA_TYPE;
      case UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT -> BAD_REQUEST;
      case TOO_MANY_CALLS -> TOO_MANY_REQUESTS;
      case FAULT -> ofStatus(statusOf(refusal, INTERNAL_SERVER_ERROR));
    };
  }

  /** The class that a status of a fault is told with. */
  private static OctotableError ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHORIZED;
      case 403 -> RESERVATION_FORBIDDEN;
      case 404 -> RESOURCE_NOT_FOUND;
      case 409 -> CONFLICT;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 502 -> BAD_GATEWAY;
      case 503 -> SERVICE_UNAVAILABLE;
      case 504 -> GATEWAY_TIMEOUT;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
    };
  }

  private static int statusOf(Refusal refusal, OctotableError error) {
    return refusal.detail("status") instanceof Integer asked ? asked : error.status;
  }

  private String className() {
    return Arrays.stream(name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining())
        + "Exception";
  }

  static String separated(String id) {
    return String.format(
        Locale.ROOT, "%,d", new BigInteger(id.substring(0, Math.min(40, id.length()))));
  }

  private static String messageOf(Refusal refusal) {
    return refusal.detail("path") instanceof List<?> path && !path.isEmpty()
        ? dotted(path) + " " + refusal.getMessage() + remedy(path, refusal)
        : refusal.getMessage();
  }

  private static String remedy(List<?> path, Refusal refusal) {
    boolean inQuery = path.size() == 1 && refusal.detail(Input.LIST) instanceof String;
    return inQuery ? ": send " + path.get(0) + "[]" + refusal.detail(Input.LIST) : "";
  }

  private static String dotted(List<?> path) {
    return path.stream().map(Object::toString).collect(Collectors.joining("."));
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

  private static String joined(Collection<?> verbs) {
    return String.join(", ", verbs.stream().map(Object::toString).toList());
  }
}
