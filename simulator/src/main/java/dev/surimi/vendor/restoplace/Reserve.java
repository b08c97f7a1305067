package dev.surimi.vendor.restoplace;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A reserve, or a wish on the waiting list.
 *
 * @param id the internal id, which paths name
 * @param number what guests are told ({@code reserve_id})
 * @param updatedAt null until it is changed
 */
public record Reserve(
    int id,
    int number,
    Origin origin,
    Instant updatedAt,
    Guest guest,
    Visit visit,
    Standing standing,
    Bill bill) {

  static final Table<Integer, Reserve> TABLE =
      Table.of("restoplace", "reserves", Reserve.class, Reserve::id);

  /** The newest first. */
  static final Index<Integer, Reserve, Integer> BY_AGE =
      TABLE.index("by_age", reserve -> -reserve.id());

  static final Index<Integer, Reserve, Integer> BY_NUMBER =
      TABLE.index("by_number", Reserve::number);

  static final Index<Integer, Reserve, String> BY_PHONE =
      TABLE.index("by_phone", reserve -> reserve.guest.phone());

  static final Index<Integer, Reserve, String> BY_EMAIL =
      TABLE.index("by_email", reserve -> reserve.guest.email());

  static final Index<Integer, Reserve, Instant> BY_BEGINNING =
      TABLE.index("by_beginning", reserve -> reserve.visit.interval().from());

  static final Index<Integer, Reserve, Instant> BY_CREATION =
      TABLE.index("by_creation", reserve -> reserve.origin.createdAt());

  static final Index<Integer, Reserve, Instant> BY_CHANGE =
      TABLE.index("by_change", Reserve::changedAt);

  static final Index<Integer, Reserve, Integer> BY_STATUS =
      TABLE.index("by_status", reserve -> reserve.status().code());

  static final Index<Integer, Reserve, Integer> BY_FLOOR =
      TABLE.index("by_floor", reserve -> reserve.visit.floorId());

  /** Only those that take tables. */
  static final Index<Integer, Reserve, Instant> BY_STAY =
      TABLE.index(
          "by_stay", reserve -> reserve.takesTables() ? reserve.visit.interval().from() : null);

  static final Index<Integer, Reserve, String> BY_TOKEN =
      TABLE.index(
          "by_token",
          reserve -> reserve.bill.payment() == null ? null : reserve.bill.payment().token());

  /** The longest stay; it bounds how far back one must look for those who are still there. */
  static final Duration LONGEST = Duration.ofDays(31);

  ReserveStatus status() {
    return standing.status();
  }

  Instant changedAt() {
    return updatedAt == null ? origin.createdAt() : updatedAt;
  }

  boolean takesTables() {
    return status().isActive() && !visit.waits();
  }

  /** Goes to another status, as the table of transitions allows. */
  Reserve moved(ReserveStatus next, Instant now, int userid) {
    boolean nowhereToSit = next == ReserveStatus.OPEN && visit.waits();
    if (!status().leadsTo(next) || nowhereToSit) {
      throw RestoplaceError.badStatus();
    }
    return arrived(next, now, userid);
  }

  /** Comes back from a cancellation, which the table of transitions does not know. */
  Reserve restored(Instant now, int userid) {
    return arrived(ReserveStatus.ACCEPTED, now, userid);
  }

  Reserve seen(Instant now) {
    Standing seen =
        status() == ReserveStatus.NEW && !bill.awaitsPayment()
            ? standing.moved(ReserveStatus.ACCEPTED, now, 0)
            : standing.seen(now);
    return with(seen, bill);
  }

  /** The guest has paid by the link. */
  Reserve paid(Instant now) {
    Payment payment = requirePayment();
    if (!payment.canBePaid(now)) {
      throw RestoplaceError.impossible(refusalOf(payment));
    }
    Standing after =
        status() == ReserveStatus.NEW ? standing.moved(ReserveStatus.ACCEPTED, now, 0) : standing;
    return with(after, bill.paidOnline());
  }

  /** The guest will not pay. */
  Reserve unpaid(Instant now) {
    Payment payment = requirePayment();
    if (!payment.canBePaid(now)) {
      throw RestoplaceError.impossible(refusalOf(payment));
    }
    return lapsed(now, Payment.State.REFUSED);
  }

  /** The time to pay is over. */
  Reserve expired(Instant now) {
    return lapsed(now, Payment.State.EXPIRED);
  }

  Reserve with(Guest newGuest) {
    return new Reserve(id, number, origin, updatedAt, newGuest, visit, standing, bill);
  }

  Reserve with(Visit newVisit, Bill newBill) {
    return new Reserve(id, number, origin, updatedAt, guest, newVisit, standing, newBill);
  }

  Reserve with(Standing newStanding, Bill newBill) {
    return new Reserve(id, number, origin, updatedAt, guest, visit, newStanding, newBill);
  }

  Reserve with(Origin newOrigin) {
    return new Reserve(id, number, newOrigin, updatedAt, guest, visit, standing, bill);
  }

  Reserve updated(Instant now) {
    return new Reserve(id, number, origin, now, guest, visit, standing, bill);
  }

  private Reserve arrived(ReserveStatus next, Instant now, int userid) {
    boolean keepsLink = next.isActive() && next != ReserveStatus.OPEN;
    Bill after = keepsLink ? bill : bill.ending(Payment.State.VOID);
    return with(standing.moved(next, now, userid), after);
  }

  private Reserve lapsed(Instant now, Payment.State state) {
    return with(standing.moved(ReserveStatus.UNPAID, now, 0), bill.ending(state));
  }

  private Payment requirePayment() {
    if (bill.payment() == null) {
      throw RestoplaceError.impossible("Этот резерв не ждёт оплаты");
    }
    return bill.payment();
  }

  private static String refusalOf(Payment payment) {
    return switch (payment.state()) {
      case OPEN, EXPIRED -> "Время оплаты истекло";
      case PAID -> "Депозит уже оплачен";
      case REFUSED -> "Гость отказался от оплаты";
      case VOID -> "Оплата больше не нужна";
    };
  }
}
