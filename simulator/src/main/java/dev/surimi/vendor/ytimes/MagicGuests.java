package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Magic;
import dev.surimi.world.Change;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Guests' names that ask for an outcome. They are ours. */
final class MagicGuests {

  private static final List<Magic> ALL =
      List.of(
          Magic.pressing(
              "MagicCancel",
              "name of bookings.create",
              "a minute later the staff cancel the booking",
              "cancel-booking",
              MagicGuests::booked),
          order("MagicAccept", "accept-order", "a minute later the cashier accepts the order"),
          order("MagicReject", "reject-order", "a minute later the cashier rejects the order"));

  private MagicGuests() {}

  static List<Magic> all() {
    return ALL;
  }

  private static Magic order(String name, String action, String outcome) {
    return Magic.pressing(
        name, "client.name of orders.save", outcome, action, change -> ordered(change, name));
  }

  private static Optional<ObjectNode> booked(Change change) {
    return change
        .after(Booking.TABLE)
        .filter(booking -> "MagicCancel".equalsIgnoreCase(booking.name()))
        .map(booking -> JsonNodeFactory.instance.objectNode().put("booking", booking.id()));
  }

  private static Optional<ObjectNode> ordered(Change change, String name) {
    return change
        .after(Order.TABLE)
        .filter(order -> order.client() != null && name.equalsIgnoreCase(order.client().name()))
        .map(order -> JsonNodeFactory.instance.objectNode().put("order", order.guid()));
  }
}
