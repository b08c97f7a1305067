package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is done to a booking, with its seats: by the API and by the people behind the scenes alike.
 */
final class FrontDesk {

  static final String SEQUENCE = "guestonline.bookings";
  static final int LAST_PRINTED = 577_988;

  private FrontDesk() {}

  /** The number after the highest one that the documentation's first answer presumes. */
  static int nextBookingId(Transaction world) {
    return LAST_PRINTED + (int) world.next(SEQUENCE);
  }

  /** Who comes from the waiting list gets seats now, and is not confirmed without. */
  static Booking confirm(Transaction world, Booking booking) {
    Booking confirmed = booking.with(booking.standing().confirmed(), world.now());
    return put(
        world,
        booking.standing().onWaitingList()
            ? confirmed.with(promoted(world, booking), world.now())
            : confirmed);
  }

  private static Slot promoted(Transaction world, Booking booking) {
    Slot slot = seat(world, booking, booking.slot().startsOn(), booking.standing().booked());
    if (world.find(Seating.TABLE, booking.holder()).isEmpty()) {
      throw GuestonlineError.requestFailed("booking", "there is no service at this hour");
    }
    return slot;
  }

  static Booking honore(Transaction world, Booking booking, Optional<Long> came) {
    boolean partially = world.options().flag("guestonline.partially_faked");
    long present = came.orElse((long) booking.standing().booked());
    return put(world, booking.with(booking.standing().honored(present, partially), world.now()));
  }

  static Booking fake(Transaction world, Booking booking) {
    Booking after = put(world, booking.with(booking.standing().faked(), world.now()));
    Seats.release(world, booking.holder());
    return after;
  }

  /** The restaurant cancels; without a reason it gives the usual one (facts 1.7 #13). */
  static Booking refuse(Transaction world, Booking booking, Optional<String> reason) {
    String usual =
        world.find(Restaurant.TABLE, booking.restaurantId()).orElseThrow().cancelReason();
    return cancel(world, booking, "restaurateur", reason.orElse(usual));
  }

  /** The guest cancels, called client as in the print or user as in the table (facts 1.7 #11). */
  static Booking giveUp(Transaction world, Booking booking, String reason) {
    return cancel(world, booking, world.options().text("guestonline.cancel_actor"), reason);
  }

  private static Booking cancel(Transaction world, Booking booking, String actor, String reason) {
    Booking after =
        put(world, booking.with(booking.standing().canceled(actor, reason), world.now()));
    Seats.release(world, booking.holder());
    return after;
  }

  /** Another day, hour or number of guests; needs seats there. */
  static Booking move(Transaction world, Booking booking, LocalDateTime time, int persons) {
    booking.standing().requireLive();
    Booking resized = booking.with(booking.standing().withBooked(persons), world.now());
    if (time.equals(booking.slot().startsOn())) {
      Seats.resize(world, booking.holder(), persons);
      return put(world, resized);
    }
    Seats.release(world, booking.holder());
    Slot slot =
        booking.standing().onWaitingList()
            ? unseated(world, booking, time)
            : seat(world, booking, time, persons);
    return put(world, resized.with(slot, world.now()));
  }

  /**
   * A new booking by the staff: seats in the service of that hour, none outside of all services.
   */
  static Booking write(
      Transaction world,
      Restaurant restaurant,
      LocalDateTime time,
      int persons,
      Guest guest,
      Details details) {
    int id = nextBookingId(world);
    Standing standing = Standing.of(BookingState.INITIALIZED, persons, false);
    Slot slot = seat(world, "booking:" + id, restaurant, time, persons);
    return put(
        world,
        new Booking(
            id,
            restaurant.id(),
            standing,
            slot,
            guest,
            details,
            Extras.NONE,
            world.now(),
            world.now()));
  }

  static Booking put(Transaction world, Booking booking) {
    world.put(Booking.TABLE, booking);
    return booking;
  }

  /** When guests come who wait: in the service of that hour, without its seats. */
  private static Slot unseated(Transaction world, Booking booking, LocalDateTime time) {
    Restaurant restaurant = world.find(Restaurant.TABLE, booking.restaurantId()).orElseThrow();
    Opening opening =
        Diary.of(world, restaurant, time.toLocalDate())
            .at(time.toLocalDate(), time.toLocalTime())
            .map(RuntimeService::opening)
            .orElse(null);
    return Slot.of(time.toLocalDate(), time.toLocalTime(), opening);
  }

  private static Slot seat(Transaction world, Booking booking, LocalDateTime time, int persons) {
    Restaurant restaurant = world.find(Restaurant.TABLE, booking.restaurantId()).orElseThrow();
    return seat(world, booking.holder(), restaurant, time, persons);
  }

  /** Seats in the service of that hour, if there is one. */
  static Slot seat(
      Transaction world, String holder, Restaurant restaurant, LocalDateTime time, int persons) {
    Opening opening =
        Seats.takeForStaff(
                world, holder, restaurant, time.toLocalDate(), time.toLocalTime(), persons)
            .orElse(null);
    return Slot.of(time.toLocalDate(), time.toLocalTime(), opening);
  }
}
