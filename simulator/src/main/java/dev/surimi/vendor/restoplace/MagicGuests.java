package dev.surimi.vendor.restoplace;

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
          guest("MagicPay", "pay", "a minute later the guest pays the deposit"),
          guest("MagicRefusePayment", "refuse-payment", "a minute later the guest will not pay"),
          guest("MagicExpect", "expect", "a minute later the hostess expects the guests"),
          guest("MagicSeat", "seat", "a minute later the guests have come and are seated"),
          guest("MagicCancel", "cancel", "a minute later the staff cancel the reserve"));

  private MagicGuests() {}

  static List<Magic> all() {
    return ALL;
  }

  private static Magic guest(String name, String action, String outcome) {
    return Magic.pressing(
        name, "name of reserves.create", outcome, action, change -> reserved(change, name));
  }

  private static Optional<ObjectNode> reserved(Change change, String name) {
    return change
        .after(Reserve.TABLE)
        .filter(reserve -> name.equalsIgnoreCase(reserve.guest().name()))
        .map(reserve -> JsonNodeFactory.instance.objectNode().put("reserve", reserve.id()));
  }
}
