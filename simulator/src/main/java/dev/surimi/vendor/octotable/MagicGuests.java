package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Magic;
import dev.surimi.world.Change;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Guests' family names that ask for an outcome. They are ours. */
final class MagicGuests {

  private static final List<Magic> ALL =
      List.of(
          guest("MagicConfirm", "confirm", "a minute later the restaurant confirms, if it waits"),
          guest("MagicReject", "reject", "a minute later the restaurant rejects it, if it waits"),
          guest(
              "MagicAsk", "ask-guest", "a minute later the guest is asked to confirm, if it waits"),
          guest("MagicCancel", "cancel-reservation", "a minute later the guest cancels"));

  private MagicGuests() {}

  static List<Magic> all() {
    return ALL;
  }

  private static Magic guest(String name, String action, String outcome) {
    return Magic.pressing(
        name, "customer.last_name", outcome, action, change -> reserved(change, name));
  }

  private static Optional<ObjectNode> reserved(Change change, String name) {
    return change
        .after(Reservation.TABLE)
        .filter(reservation -> name.equalsIgnoreCase(reservation.customer().lastName()))
        .map(
            reservation ->
                JsonNodeFactory.instance.objectNode().put("reservation_id", reservation.id()));
  }
}
