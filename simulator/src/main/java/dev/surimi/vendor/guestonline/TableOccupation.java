package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tables of a booking, and since when and how long they are taken. */
record TableOccupation(Instant startsAt, Instant endsAt, Status status, String tableNames) {

  /** How the tables look; the words are the vendor's, what they mean is inferred. */
  enum Status {
    /** Reserved, the guests are yet to come. */
    BUSY,
    /** The guests sit longer than planned. */
    STILL,
    /** The guests are there. */
    OCCUPIED,
    /** Nobody comes. */
    FREE,
    /** The guests have left. */
    RELEASED
  }

  static TableOccupation of(Transaction world, Booking booking, ZoneId zone) {
    Instant starts = booking.slot().startsAt(zone);
    Instant ends = starts.plus(booking.slot().stay());
    Status status = status(booking, world.now(), ends);
    return new TableOccupation(starts, ends, status, Seats.tableNames(world, booking.holder()));
  }

  static Status status(Booking booking, Instant now, Instant ends) {
    if (booking.extras().releasedAt() != null) {
      return Status.RELEASED;
    }
    return switch (booking.state()) {
      case CANCELED, FULLY_FAKED, WAITING -> Status.FREE;
      case INITIALIZED, VALIDATED -> Status.BUSY;
      case HONORED, PARTIALLY_FAKED -> now.isBefore(ends) ? Status.OCCUPIED : Status.STILL;
    };
  }

  ObjectNode json(ZoneId zone) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("object", "table_occupation")
        .put("start_time", RestaurantTime.moment(startsAt, zone))
        .put("end_time", RestaurantTime.moment(endsAt, zone))
        .put("status", status.name().toLowerCase(Locale.ROOT))
        .put("table_names", tableNames)
        .put("frozen", false);
  }
}
