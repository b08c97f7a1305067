package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.function.ToLongFunction;

/**
 * How a world goes on from the rows of a file: new numbers come after those that are taken, and
 * what waits for its payment runs out.
 */
final class Continuation {

  private static final long HIGHEST = 2_000_000_000;

  private Continuation() {}

  static void begin(Transaction world) {
    if (world.count(Address.TABLE) != 1) {
      throw new IllegalArgumentException("Restoplace needs one row in " + Address.TABLE);
    }
    raise(world, ReserveDesk.SEQUENCE, Reserve.TABLE, Reserve::id, ReserveDesk.LAST_ID);
    raise(world, ReserveDesk.SEQUENCE, Reserve.TABLE, Reserve::number, ReserveDesk.LAST_NUMBER);
    raise(world, BoxOffice.TICKETS, Ticket.TABLE, Ticket::id, BoxOffice.LAST_TICKET);
    raise(world, BoxOffice.TICKETS, Ticket.TABLE, Ticket::number, BoxOffice.LAST_TICKET_NUMBER);
    raise(
        world,
        BoxOffice.CERTIFICATES,
        Certificate.TABLE,
        Certificate::id,
        BoxOffice.LAST_CERTIFICATE);
    world
        .all(Reserve.TABLE)
        .filter(reserve -> reserve.bill().awaitsPayment())
        .toList()
        .forEach(reserve -> ReserveDesk.planExpiry(world, reserve));
  }

  private static <T> void raise(
      Transaction world,
      String sequence,
      Table<Integer, T> table,
      ToLongFunction<T> number,
      long first) {
    long highest = world.all(table).mapToLong(number).max().orElse(0);
    if (highest > HIGHEST) {
      throw new IllegalArgumentException(
          "the numbers of " + table + " go up to " + HIGHEST + ", not to " + highest);
    }
    world.raise(sequence, highest - first);
  }
}
