package dev.surimi.vendor.noodlebar;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the bar says no. */
enum NoodlebarError implements Refusal.Cause {
  ORDER_UNKNOWN,
  ORDER_CLOSED;

  private static final Map<Refusal.Cause, Integer> STATUSES =
      Map.of(
          ORDER_UNKNOWN,
          404,
          Misuse.KEY_MISSING,
          401,
          Misuse.KEY_UNKNOWN,
          401,
          Misuse.PATH_UNKNOWN,
          404,
          Misuse.VERB_NOT_ALLOWED,
          405,
          Misuse.TOO_LARGE,
          413,
          Misuse.TOO_MANY_CALLS,
          429);

  static Refusal unknown(Object id) {
    return Refusal.of(ORDER_UNKNOWN, "there is no order " + id);
  }

  static Refusal closed(Order order) {
    return Refusal.of(
        ORDER_CLOSED,
        "order "
            + order.id()
            + " is "
            + order.state().name().toLowerCase(Locale.ROOT)
            + " already");
  }

  /** Has a bug: a refusal without a reason, which cannot be rendered. */
  static Refusal unspeakable() {
    return Refusal.of(null, "nobody orders nothing");
  }

  static Reply render(Refusal refusal) {
    return Reply.of(
        refusal.reason() == Misuse.FAULT
            ? (int) refusal.detail("status")
            : STATUSES.getOrDefault(refusal.reason(), 400),
        JsonNodeFactory.instance
            .objectNode()
            .put("error", refusal.reason().toString().toLowerCase(Locale.ROOT))
            .put("message", refusal.getMessage()));
  }
}
