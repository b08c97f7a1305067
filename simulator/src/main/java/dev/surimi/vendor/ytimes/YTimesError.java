package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.Collection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How YTimes says no: the envelope with {@code error: {type, message}}. A wrong call has the HTTP
 * status that the documentation lists; a right call that cannot be done has 200 and {@code success:
 * false}. The vendor publishes no types and no texts: these are ours (facts 2.1).
 */
enum YTimesError implements Refusal.Cause {
  /** The key is narrowed to rights that nobody has named. */
  UNAUTHORIZED(401),
  /** The key has not the right that the call needs. */
  ACCESS_DENIED(403),
  /** An identifier in the call names nothing. */
  NOT_FOUND(200),
  /** The fields can be read and do not fit together, or do not fit what there is. */
  VALIDATION(200),
  /** Somebody else has booked the place. */
  PLACE_BUSY(200);

  private final int status;

  YTimesError(int status) {
    this.status = status;
  }

  static Refusal unauthorized() {
    return Refusal.of(UNAUTHORIZED, "Некорректный ключ авторизации");
  }

  static Refusal accessDenied() {
    return Refusal.of(ACCESS_DENIED, "Нет прав на этот запрос, проверьте права ключа");
  }

  static Refusal notFound(String message) {
    return Refusal.of(NOT_FOUND, message);
  }

  static Refusal validation(String message) {
    return Refusal.of(VALIDATION, message);
  }

  static Refusal placeBusy(String message) {
    return Refusal.of(PLACE_BUSY, message);
  }

  /** It is on the shop's stop-list. */
  static Refusal stopped(String message) {
    return Refusal.of(VALIDATION, message);
  }

  static Reply render(Refusal refusal) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.put("type", typeOf(refusal)).put("message", ErrorText.of(refusal));
    Reply reply = Reply.of(statusOf(refusal), Envelope.failure(error));
    return refusal.detail("allowed") instanceof Collection<?> verbs
        ? reply.with("Allow", String.join(", ", verbs.stream().map(Object::toString).toList()))
        : reply;
  }

  private static int statusOf(Refusal refusal) {
    if (refusal.reason() instanceof YTimesError error) {
      return error.status;
    }
    return switch ((Misuse) refusal.reason()) {
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

  private static String typeOf(Refusal refusal) {
    if (refusal.reason() instanceof YTimesError error) {
      return error.name();
    }
    return switch ((Misuse) refusal.reason()) {
      case KEY_MISSING, KEY_UNKNOWN -> "UNAUTHORIZED";
      case PATH_UNKNOWN -> "NOT_FOUND";
      case VERB_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
      case TOO_MANY_CALLS -> "TOO_MANY_REQUESTS";
      case FAULT -> typeOf(statusOf(refusal));
      case TOO_LARGE, UNSUPPORTED_TYPE, UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT ->
          "BAD_REQUEST";
    };
  }

  private static String typeOf(int status) {
    return switch (status) {
      case 400 -> "BAD_REQUEST";
      case 401 -> "UNAUTHORIZED";
      case 403 -> "ACCESS_DENIED";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 429 -> "TOO_MANY_REQUESTS";
      default -> "INTERNAL";
    };
  }
}
