package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The seats of all services: what is free, and who takes it. */
final class Seats {

  private Seats() {}

  /**
   * What an online guest finds now.
   *
   * @param anyDay whether the day may be past or far ahead: the documentation's key books on any day
   * @throws dev.surimi.vendor.Refusal when it cannot be booked
   */
  static Offer find(
      Transaction world, Restaurant restaurant, LocalDate date, LocalTime time, Party party, boolean anyDay) {
    throw new UnsupportedOperationException();
  }

  /** Takes what was found; nothing on the waiting list. */
  static void take(Transaction world, String holder, Offer offer) {
    throw new UnsupportedOperationException();
  }

  /** Takes seats for a booking by the staff, anywhere in the house; none outside of the services' hours. */
  static Optional<Opening> takeForStaff(
      Transaction world, String holder, Restaurant restaurant, LocalDate date, LocalTime time, int persons) {
    throw new UnsupportedOperationException();
  }

  /** Gives the holder as many seats as the party has now; nothing to one who holds none. */
  static void resize(Transaction world, String holder, int persons) {
    throw new UnsupportedOperationException();
  }

  /** Gives the seats back, if there are any. */
  static void release(Transaction world, String holder) {
    world.remove(Seating.TABLE, holder);
  }

  /** The same seats, another holder: a pending booking becomes a booking. */
  static void pass(Transaction world, String from, String to) {
    throw new UnsupportedOperationException();
  }

  /** The names of the holder's tables, as in {@code 11, 12}; empty without tables. */
  static String tableNames(View world, String holder) {
    throw new UnsupportedOperationException();
  }
}
