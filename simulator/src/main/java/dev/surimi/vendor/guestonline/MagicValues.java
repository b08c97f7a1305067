package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Magic;
import dev.surimi.world.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Guests' names, which are ours, and Stripe's test tokens. */
final class MagicValues {

  private static final String FIELD = "lastname of contact_info or of booking[contact]";

  private static final List<Magic> GUESTS =
      List.of(
          guest("MagicConfirm", "confirm", "a minute later the restaurant confirms the booking"),
          guest("MagicRefuse", "refuse", "a minute later the restaurant cancels the booking"),
          guest("MagicCancel", "guest-cancels", "a minute later the guest cancels the booking"),
          guest("MagicNoShow", "no-show", "a minute later the staff say that nobody came"));

  private static final List<Magic> ALL =
      Stream.concat(GUESTS.stream(), StripeToken.magic().stream()).toList();

  private MagicValues() {}

  static List<Magic> all() {
    return ALL;
  }

  private static Magic guest(String name, String action, String outcome) {
    return Magic.pressing(name, FIELD, outcome, action, change -> booked(change, name));
  }

  private static Optional<ObjectNode> booked(Change change, String lastname) {
    return change
        .after(Booking.TABLE)
        .filter(booking -> lastname.equalsIgnoreCase(booking.guest().lastname()))
        .map(booking -> JsonNodeFactory.instance.objectNode().put("booking", booking.id()));
  }
}
