package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The book of a property: who comes, and what becomes of it. All changes of reservations go here.
 */
final class Book {

  /** The appointment at which an unanswered or unpaid reservation ends. */
  static final String EXPIRED = "reservation.expired";

  private static final String VENDOR = "octotable";

  private Book() {}

  /**
   * Enters a reservation.
   *
   * @throws Refusal 400 when there is no such slot or no table
   */
  static Reservation enter(Transaction world, Property property, Wish wish, Entry entry) {
    Availability day = Availability.of(world, property, wish.date());
    boolean waits = entry.waitingList() && wish.tableIds().isEmpty();
    Visit visit = waits ? day.waiting(wish) : day.seat(wish);
    Standing standing = first(world, wish.service(), entry);
    return put(world, written(world, property, entry, visit, standing));
  }

  /**
   * Changes when, where or for how many; tables that still suit are kept.
   *
   * @throws Refusal 400 when there is no such slot or no table
   */
  static Reservation move(Transaction world, Property property, Reservation before, Wish wish) {
    return put(
        world,
        wish.differsFrom(before.visit())
            ? before.with(moved(world, property, before, wish))
            : before);
  }

  /** The restaurant asks the guest to confirm, who has the world's window for it. */
  static Reservation ask(Transaction world, Reservation before) {
    Duration window = world.options().duration("octotable.accept_window");
    Standing asked = before.standing().askedToConfirm(world.now(), window);
    return put(world, seated(world, before).with(asked));
  }

  static Reservation confirm(Transaction world, Reservation before) {
    Standing confirmed = before.standing().confirmedByRestaurant(world.now());
    return put(world, seated(world, before).with(confirmed));
  }

  static Reservation reject(Transaction world, Reservation before) {
    return put(world, before.with(before.standing().rejected(world.now())));
  }

  static Reservation cancel(Transaction world, Reservation before) {
    return put(world, before.with(before.standing().cancelled(world.now())));
  }

  /**
   * Takes a check-out back.
   *
   * @throws Refusal 409 when others have got the tables since
   */
  static Reservation undoCheckOut(Transaction world, Reservation before) {
    Standing standing = before.standing().withoutCheckOut();
    if (!standing.equals(before.standing()) && !isFree(world, before)) {
      throw OctotableError.CONFLICT.because("the tables have been given to somebody else");
    }
    return put(world, before.with(standing));
  }

  /** Nobody has answered or paid in time. */
  static String expire(Transaction world, String id) {
    return world
        .find(Reservation.TABLE, Integer.valueOf(id))
        .filter(reservation -> reservation.standing().isRunningOut())
        .map(
            reservation -> {
              put(world, reservation.with(reservation.standing().expired(world.now())));
              return "expired";
            })
        .orElse("not waiting any more");
  }

  static Reservation put(Transaction world, Reservation reservation) {
    world.put(Reservation.TABLE, reservation);
    String id = Integer.toString(reservation.id());
    if (reservation.standing().isRunningOut()) {
      Instant end = reservation.standing().expiresAt();
      world.plan(VENDOR, EXPIRED, id, end.isBefore(world.now()) ? world.now() : end);
    } else {
      world.cancel(VENDOR, EXPIRED, id);
    }
    return reservation;
  }

  /** Takes it away without a trace. */
  static void forget(Transaction world, Reservation reservation) {
    world.remove(Reservation.TABLE, reservation.id());
    world.cancel(VENDOR, EXPIRED, Integer.toString(reservation.id()));
  }

  /** What subscribers are told; a closure is no news to them. */
  static List<Notice> notices(Commit commit) {
    return commit.changes().stream().flatMap(change -> notices(commit, change)).toList();
  }

  private static Stream<Notice> notices(Commit commit, Change change) {
    return change
        .after(Reservation.TABLE)
        .filter(after -> !after.isClosure())
        .map(after -> Webhooks.notice(commit, event(change, after), after))
        .stream();
  }

  /** Guests who are given up have deleted nothing (facts 2.5). */
  private static String event(Change change, Reservation after) {
    if (change.isCreation()) {
      return "RESERVATION_CREATED";
    }
    Status before = change.before(Reservation.TABLE).orElseThrow().standing().status();
    boolean cancelled = after.standing().status() == Status.CANCELLED && before != Status.CANCELLED;
    return cancelled && after.standing().givenUpAt() == null
        ? "RESERVATION_DELETED"
        : "RESERVATION_UPDATED";
  }

  private static Visit moved(Transaction world, Property property, Reservation before, Wish wish) {
    Availability day = Availability.of(world, property, wish.date()).without(before.id());
    if (!wish.tableIds().isEmpty()) {
      return day.seat(wish);
    }
    return before.visit().tableIds().isEmpty()
        ? day.waiting(wish)
        : day.move(wish, before.visit().tableIds());
  }

  /** What a new reservation is: the service decides, unless the guest wants to wait. */
  private static Standing first(Transaction world, Service service, Entry entry) {
    Instant now = world.now();
    if (entry.waitingList()) {
      return Standing.of(Status.WAITING, now).onWaitingList();
    }
    // Google's guests are always confirmed (facts 2.5).
    boolean asks = !entry.channel().equals(Channel.google(world.options()));
    if (asks && service.confirmationMode() == Service.ConfirmationMode.WAITING_LIST) {
      return Standing.of(Status.WAITING, now);
    }
    Duration window = world.options().duration("octotable.prepay_window");
    return asks && service.cardGuarantee()
        ? Standing.of(Status.PREPAY, now).endingAt(now.plus(window))
        : Standing.of(Status.CONFIRMED, now);
  }

  private static Reservation written(
      Transaction world, Property property, Entry entry, Visit visit, Standing standing) {
    Customer guest = entry.guest();
    Customer customer =
        new Customer(
            Numbering.CUSTOMERS.next(world),
            guest.firstName(),
            guest.lastName(),
            guest.email(),
            guest.phone());
    return new Reservation(
        Numbering.RESERVATIONS.next(world),
        property.id(),
        entry.channel(),
        customer,
        visit,
        standing,
        entry.notes(),
        entry.specialRequest());
  }

  /** With a table, if it still waits for one. */
  private static Reservation seated(Transaction world, Reservation reservation) {
    if (!reservation.visit().tableIds().isEmpty()) {
      return reservation;
    }
    Wish wish = Wishes.of(world, reservation);
    return reservation.with(day(world, reservation).seat(wish));
  }

  private static boolean isFree(Transaction world, Reservation reservation) {
    return day(world, reservation).isFree(reservation.visit());
  }

  private static Availability day(Transaction world, Reservation reservation) {
    Property property = world.find(Property.TABLE, reservation.propertyId()).orElseThrow();
    return Availability.of(world, property, reservation.visit().date()).without(reservation.id());
  }
}
