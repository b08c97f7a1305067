package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.function.ToLongFunction;

/**
 * How a world goes on from the rows of a file: new numbers come after those that are taken, and
 * what is held runs out.
 */
final class Continuation {

  /** An id has at most nine digits; this leaves room for new ones. */
  private static final long HIGHEST = 900_000_000;

  private Continuation() {}

  static void begin(Transaction world) {
    world.raise(
        FrontDesk.SEQUENCE, highestId(world, Booking.TABLE, Booking::id) - FrontDesk.LAST_PRINTED);
    world.raise(
        Contacts.SEQUENCE, highestId(world, Contact.TABLE, Contact::id) - Contacts.LAST_PRINTED);
    world.raise(PaymentIntent.SEQUENCE, highest(world, PaymentIntent.TABLE, PaymentIntent::number));
    world.raise(StripeToken.SEQUENCE, highest(world, StripeToken.TABLE, StripeToken::number));
    world
        .all(PendingBooking.TABLE)
        .toList()
        .forEach(pending -> PendingBookings.planExpiry(world, pending));
  }

  private static <T> long highestId(
      Transaction world, Table<Integer, T> table, ToLongFunction<T> id) {
    long highest = highest(world, table, id);
    if (highest > HIGHEST) {
      throw new IllegalArgumentException(
          "the ids of " + table + " go up to " + HIGHEST + ", not to " + highest);
    }
    return highest;
  }

  private static <K extends Comparable<? super K>, T> long highest(
      Transaction world, Table<K, T> table, ToLongFunction<T> number) {
    return world.all(table).mapToLong(number).max().orElse(0);
  }
}
