package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.time.Instant;
import java.util.stream.Stream;

/** A booking in a restaurant's book. */
public record Booking(
    int id,
    int restaurantId,
    Standing standing,
    Slot slot,
    Guest guest,
    Details details,
    Extras extras,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Booking> TABLE =
      Table.of("guestonline", "bookings", Booking.class, Booking::id);

  static final Index<Integer, Booking, Long> BY_DAY =
      TABLE.index("by_day", booking -> Seating.day(booking.restaurantId, booking.slot.date()));

  static final Index<Integer, Booking, Integer> BY_CONTACT =
      TABLE.index("by_contact", booking -> booking.guest.contactId());

  /** A restaurant's whole book. */
  static Stream<Booking> of(View world, int restaurantId) {
    return world.all(TABLE).filter(booking -> booking.restaurantId == restaurantId);
  }

  /** The holder of its seats. */
  String holder() {
    return "booking:" + id;
  }

  BookingState state() {
    return standing.state();
  }

  /** A canceled booking belongs to no service any more (facts 1.7 #10); the slot still knows. */
  String period() {
    return state() == BookingState.CANCELED ? Slot.NO_SERVICE : slot.period();
  }

  boolean isOpenedBy(String token) {
    return details.token() != null && details.token().equals(token);
  }

  Booking with(Standing newStanding, Instant now) {
    return new Booking(id, restaurantId, newStanding, slot, guest, details, extras, createdAt, now);
  }

  Booking with(Slot newSlot, Instant now) {
    return new Booking(id, restaurantId, standing, newSlot, guest, details, extras, createdAt, now);
  }

  Booking with(Guest newGuest, Details newDetails, Instant now) {
    return new Booking(
        id, restaurantId, standing, slot, newGuest, newDetails, extras, createdAt, now);
  }

  Booking with(Extras newExtras, Instant now) {
    return new Booking(id, restaurantId, standing, slot, guest, details, newExtras, createdAt, now);
  }
}
