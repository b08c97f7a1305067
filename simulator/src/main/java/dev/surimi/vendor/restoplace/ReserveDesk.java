package dev.surimi.vendor.restoplace;

import dev.surimi.world.Transaction;
import java.time.Duration;

/** The book of reserves: whatever is written into it is written here. */
final class ReserveDesk {

  static final String UNPAID = "reserve.unpaid";
  static final String SEQUENCE = "restoplace.reserves";

  /** Just before the id and the number that the documentation's new reserve gets. */
  static final int LAST_ID = 145_247;

  static final int LAST_NUMBER = 106;

  private static final String VENDOR = "restoplace";

  private ReserveDesk() {}

  /** A new reserve in the book. */
  static Reserve write(
      Transaction world, Origin origin, Guest guest, Visit visit, Standing standing, Bill bill) {
    int ordinal = nextOrdinal(world);
    return put(
        world,
        new Reserve(
            LAST_ID + ordinal, LAST_NUMBER + ordinal, origin, null, guest, visit, standing, bill));
  }

  /** Passes over the ids and numbers of the documentation's reserve 175997, number 6458. */
  private static int nextOrdinal(Transaction world) {
    int ordinal = Math.toIntExact(world.next(SEQUENCE));
    boolean taken =
        world.find(Reserve.TABLE, LAST_ID + ordinal).isPresent()
            || world.where(Reserve.BY_NUMBER, LAST_NUMBER + ordinal).findAny().isPresent();
    return taken ? nextOrdinal(world) : ordinal;
  }

  /** A change in the book; nothing is written when nothing has changed. */
  static Reserve change(Transaction world, Reserve before, Reserve after) {
    return after.equals(before) ? before : put(world, after.updated(world.now()));
  }

  static Reserve require(Transaction world, int id) {
    return world.find(Reserve.TABLE, id).orElseThrow(RestoplaceError::noReserve);
  }

  static void delete(Transaction world, Reserve reserve) {
    world.remove(Reserve.TABLE, reserve.id());
    world.cancel(VENDOR, UNPAID, Integer.toString(reserve.id()));
  }

  /** The bill with a link, by which its deposit can be paid for a while. */
  static Bill withLink(Transaction world, Bill bill, Duration wait) {
    String token = world.entropy("restoplace.payments").alphanumeric(32);
    return bill.with(Payment.open(token, world.now(), wait));
  }

  /** The time to pay is over. */
  static String expire(Transaction world, String id) {
    return world
        .find(Reserve.TABLE, Integer.valueOf(id))
        .filter(reserve -> reserve.bill().awaitsPayment())
        .map(
            reserve -> {
              change(world, reserve, reserve.expired(world.now()));
              return "cancelled, table free";
            })
        .orElse("settled already");
  }

  static Reserve put(Transaction world, Reserve reserve) {
    world.put(Reserve.TABLE, reserve);
    planExpiry(world, reserve);
    return reserve;
  }

  static void planExpiry(Transaction world, Reserve reserve) {
    String id = Integer.toString(reserve.id());
    if (reserve.bill().awaitsPayment()) {
      world.plan(VENDOR, UNPAID, id, reserve.bill().payment().waitTo());
    } else {
      world.cancel(VENDOR, UNPAID, id);
    }
  }
}
