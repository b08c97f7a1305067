package dev.surimi.vendor.guestonline;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Guestonline says no: {@code {"error":{"message","object","status"}}}, and the two bodies
 * without a message that its documentation prints. Message texts are ours where the vendor
 * publishes none (facts 1.2).
 */
enum GuestonlineError implements Refusal.Cause {
  /** A parameter's value is readable and still of no use. */
  BAD_REQUEST(400),
  /** Fields of contact_info are blank or wrong; detail {@code contact_info}: texts by field. */
  CONTACT_INFO(400),
  /** The key is narrowed to a restaurant that its world does not have. */
  UNAUTHORIZED(401),
  /** The parameters are right, and still: no seats, or a state that does not allow it. */
  REQUEST_FAILED(402),
  /** The card was not charged; the message says why. */
  CAPTURE_FAILED(402),
  /** The guest's bank wants to see the guest first; detail {@code payment_data}. */
  AUTHENTICATION_REQUIRED(402),
  FORBIDDEN(403),
  NOT_FOUND(404);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final int status;

  GuestonlineError(int status) {
    this.status = status;
  }

  static Refusal unauthorized() {
    return Refusal.of(UNAUTHORIZED, "no valid API key provided");
  }

  static Refusal badRequest(String object, String message) {
    return Refusal.of(BAD_REQUEST, message).with("object", object);
  }

  static Refusal noSeats() {
    return Refusal.of(REQUEST_FAILED, "no seats left");
  }

  static Refusal requestFailed(String object, String message) {
    return Refusal.of(REQUEST_FAILED, message).with("object", object);
  }

  static Refusal forbidden(String object) {
    return forbidden(object, "this key does not manage that " + words(object));
  }

  static Refusal forbidden(String object, String message) {
    return Refusal.of(FORBIDDEN, message).with("object", object);
  }

  static Refusal notFound(String object) {
    return Refusal.of(NOT_FOUND, "there is no " + words(object) + " with this id")
        .with("object", object);
  }

  static Refusal contactInfo(Map<String, List<String>> texts) {
    return Refusal.of(CONTACT_INFO, "contact_info is not valid").with("contact_info", texts);
  }

  static Refusal captureFailed(String message) {
    return Refusal.of(CAPTURE_FAILED, message);
  }

  static Refusal authenticationRequired(JsonNode paymentData) {
    return Refusal.of(AUTHENTICATION_REQUIRED, "the bank asks for 3-D Secure")
        .with("payment_data", paymentData);
  }

  static Reply render(Refusal refusal) {
    int status = statusOf(refusal);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("error", errorOf(refusal, status));
    Reply reply = Reply.of(status, body);
    return refusal.detail("allowed") instanceof Collection<?> verbs
        ? reply.with("Allow", joined(verbs))
        : reply;
  }

  private static int statusOf(Refusal refusal) {
    if (refusal.reason() instanceof GuestonlineError error) {
      return error.status;
    }
    return switch ((Misuse) refusal.reason()) {
      case KEY_MISSING, KEY_UNKNOWN -> 401;
      case PATH_UNKNOWN -> 404;
      case VERB_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case TOO_MANY_CALLS -> 429;
      case FAULT -> (int) refusal.detail("status");
      case UNSUPPORTED_TYPE, UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT -> 400;
    };
  }

  private static ObjectNode errorOf(Refusal refusal, int status) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    if (refusal.reason() == CONTACT_INFO) {
      // The documented body has no message, although "message: present" (facts 1.7 #25).
      error.set("contact_info", JSON.valueToTree(refusal.detail("contact_info")));
    } else if (refusal.reason() == AUTHENTICATION_REQUIRED) {
      error.put("code", "authentication_required");
      error.set("payment_data", JSON.valueToTree(refusal.detail("payment_data")));
    } else if (refusal.reason() == CAPTURE_FAILED) {
      error.put("code", "capture_failed").put("message", refusal.getMessage());
    } else {
      plain(error, refusal).put("status", status);
    }
    return error;
  }

  private static ObjectNode plain(ObjectNode error, Refusal refusal) {
    error.put("message", messageOf(refusal));
    objectOf(refusal).ifPresent(object -> error.put("object", object));
    if (refusal.detail("violations") instanceof List<?> violations) {
      ArrayNode list = error.putArray("violations");
      violations.forEach(violation -> list.add(violationOf((Violation) violation)));
    }
    return error;
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

  /** The class of object that was refused, or else the one that the operation is about. */
  private static Optional<String> objectOf(Refusal refusal) {
    return refusal.detail("object") instanceof String object
        ? Optional.of(object)
        : refusal
            .operation()
            .map(operation -> singular(operation.substring(0, operation.indexOf('.'))));
  }

  private static String singular(String resource) {
    return resource.endsWith("ies")
        ? resource.substring(0, resource.length() - 3) + "y"
        : resource.substring(0, resource.length() - 1);
  }

  private static String messageOf(Refusal refusal) {
    return refusal.detail("path") instanceof List<?> path && !path.isEmpty()
        ? bracketed(path) + " " + refusal.getMessage() + remedy(bracketed(path), refusal)
        : refusal.getMessage();
  }

  private static String remedy(String name, Refusal refusal) {
    return refusal.detail(Input.LIST) instanceof String element
        ? ": send " + name + "[]" + element
        : "";
  }

  /** As the caller wrote it: {@code booking[contact][email]}. */
  private static String bracketed(List<?> path) {
    StringBuilder name = new StringBuilder(path.get(0).toString());
    path.stream().skip(1).forEach(part -> name.append('[').append(part).append(']'));
    return name.toString();
  }

  private static String words(String object) {
    return object.replace('_', ' ');
  }

  private static String joined(Collection<?> verbs) {
    return String.join(", ", verbs.stream().map(Object::toString).toList());
  }
}
