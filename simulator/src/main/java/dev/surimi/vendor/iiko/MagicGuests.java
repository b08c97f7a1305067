package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Magic;
import dev.surimi.world.Change;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Customers' names that ask for an outcome. They are ours. */
final class MagicGuests {

  private static final List<Magic> ALL =
      List.of(
          guest("MagicCome", "guests-come", "a minute later the guests come"),
          guest("MagicNoShow", "no-show", "a minute later the staff say that nobody came"),
          guest("MagicCancel", "cancel-reserve", "a minute later the staff cancel the reserve"));

  private MagicGuests() {}

  static List<Magic> all() {
    return ALL;
  }

  private static Magic guest(String name, String action, String outcome) {
    return Magic.pressing(
        name, "customer.name of reserves.create", outcome, action, change -> asked(change, name));
  }

  private static Optional<ObjectNode> asked(Change change, String name) {
    return change
        .after(Reserve.TABLE)
        .filter(reserve -> name.equalsIgnoreCase(reserve.booking().customer().name()))
        .map(reserve -> JsonNodeFactory.instance.objectNode().put("reserve", reserve.id()));
  }
}
