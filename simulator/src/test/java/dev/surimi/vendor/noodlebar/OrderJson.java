package dev.surimi.vendor.noodlebar;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of an order. */
final class OrderJson {

  private OrderJson() {}

  static ObjectNode of(Order order) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", order.id())
        .put("ticket", order.ticket())
        .put("guest", order.guest())
        .put("bowls", order.bowls())
        .put("state", order.state().name().toLowerCase(Locale.ROOT))
        .put("until", order.until().toString());
  }
}
