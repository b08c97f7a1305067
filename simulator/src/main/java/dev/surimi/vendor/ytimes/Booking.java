package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Places of a shop that somebody has booked.
 *
 * @param personCount may be more than the places seat (facts 2.4)
 */
public record Booking(
    long id,
    String shopGuid,
    Span span,
    List<Long> placeList,
    Long personCount,
    Long cardNumber,
    String name,
    String phoneCode,
    String phone,
    String socialNetworks,
    String comment) {

  static final Table<Long, Booking> TABLE =
      Table.of("ytimes", "bookings", Booking.class, Booking::id);

  static final Index<Long, Booking, String> BY_DAY =
      TABLE.index("by_day", booking -> day(booking.shopGuid, booking.span.date()));

  public Booking {
    Objects.requireNonNull(shopGuid);
    Objects.requireNonNull(span);
    placeList = List.copyOf(placeList);
  }

  static String day(String shopGuid, LocalDate date) {
    return shopGuid + " " + date;
  }

  boolean takes(long placeId, Span then) {
    return placeList.contains(placeId) && span.overlaps(then);
  }
}
