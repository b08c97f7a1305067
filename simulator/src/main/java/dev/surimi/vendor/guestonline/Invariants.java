package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Taken;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no call and no fault may bring about at Guestonline. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.noSeatSoldTwice(
            world -> Stream.concat(tablesTakenTwice(world), servicesOversold(world))),
        Invariant.noMoneyWithoutABooking(
            world -> Stream.concat(paymentsForNothing(world), paidWaits(world))),
        Invariant.noHoldLeft(
            world -> Stream.concat(holdsWithoutAnEnd(world), seatsOfNobody(world))));
  }

  private static Stream<Breach> tablesTakenTwice(View world) {
    return Taken.twice(
        world
            .all(Seating.TABLE)
            .flatMap(seating -> seating.tableIds().stream().map(table -> taken(seating, table))));
  }

  /** Stays of a day are compared by the clock on the wall, as they are sold. */
  private static Taken taken(Seating seating, int table) {
    Instant from = seating.startsAt(ZoneOffset.UTC);
    return new Taken(
        "table " + table + " of restaurant " + seating.restaurantId(),
        from,
        from.plus(seating.stay()),
        seating.holder());
  }

  /** The seats that a service has usually count: a restaurant may take some away again. */
  private static Stream<Breach> servicesOversold(View world) {
    Map<String, Integer> sold =
        world
            .all(Seating.TABLE)
            .collect(
                Collectors.groupingBy(
                    seating -> ServiceDay.key(seating.openingId(), seating.date()),
                    Collectors.summingInt(Seating::persons)));
    return sold.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(day -> day.getValue() > seats(world, day.getKey()))
        .map(
            day ->
                new Breach(
                    day.getKey(),
                    "%d seats are sold of %d"
                        .formatted(day.getValue(), seats(world, day.getKey()))));
  }

  private static int seats(View world, String day) {
    int usual =
        world
            .find(Opening.TABLE, day.substring(0, day.lastIndexOf('/')))
            .map(Opening::seats)
            .orElse(0);
    return world
        .find(ServiceDay.TABLE, day)
        .map(ServiceDay::seats)
        .map(today -> Math.max(today, usual))
        .orElse(usual);
  }

  /** A payment outlives its pending booking, which became a booking then. */
  private static Stream<Breach> paymentsForNothing(View world) {
    return world
        .all(PaymentIntent.TABLE)
        .filter(PaymentIntent::hasSucceeded)
        .filter(intent -> world.find(PendingBooking.TABLE, intent.pendingBookingId()).isEmpty())
        .filter(intent -> bookings(world, intent).noneMatch(booking -> isFor(intent, booking)))
        .map(
            intent ->
                new Breach(
                    intent.id(),
                    "%d cents of the pending booking %s are paid, and there is no booking"
                        .formatted(intent.amount(), intent.pendingBookingId())));
  }

  private static Stream<Booking> bookings(View world, PaymentIntent intent) {
    return Booking.of(world, intent.restaurantId());
  }

  /** What was charged stays with a booking that moves; a mere guarantee leaves no trace in it. */
  private static boolean isFor(PaymentIntent intent, Booking booking) {
    Charge charge = booking.extras().charge();
    boolean sameHour =
        booking.slot().startsOn().equals(intent.visit().date().atTime(intent.visit().hour()));
    boolean moved = !booking.updatedAt().equals(booking.createdAt());
    return charge == null ? sameHour || moved : charge.amount() == intent.amount();
  }

  private static Stream<Breach> paidWaits(View world) {
    return world
        .all(Booking.TABLE)
        .filter(booking -> booking.state().isLive() && booking.standing().onWaitingList())
        .filter(booking -> booking.extras().charge() != null)
        .map(booking -> breach(booking, "it is paid, and only on the waiting list"));
  }

  private static Stream<Breach> holdsWithoutAnEnd(Transaction world) {
    return world
        .all(PendingBooking.TABLE)
        .filter(pending -> !endsInTime(world, pending))
        .map(
            pending ->
                new Breach(
                    pending.id(), "it should end at " + pending.expiresAt() + ", and will not"));
  }

  private static boolean endsInTime(Transaction world, PendingBooking pending) {
    Optional<Instant> end =
        world
            .agenda()
            .find("guestonline", PendingBookings.EXPIRED, pending.id())
            .map(Appointment::at);
    return end.filter(pending.expiresAt()::equals).isPresent()
        && world.now().isBefore(pending.expiresAt());
  }

  private static Stream<Breach> seatsOfNobody(View world) {
    return world
        .all(Seating.TABLE)
        .filter(seating -> !isThere(world, seating.holder()))
        .map(
            seating ->
                new Breach(
                    seating.holder(),
                    "%d seats on %s at %s are taken for one who is not there"
                        .formatted(seating.persons(), seating.date(), seating.time())));
  }

  private static boolean isThere(View world, String holder) {
    String id = holder.substring(holder.indexOf(':') + 1);
    return holder.startsWith("pending:")
        ? world.find(PendingBooking.TABLE, id).isPresent()
        : world
            .find(Booking.TABLE, Integer.valueOf(id))
            .filter(booking -> booking.standing().hasSeats())
            .isPresent();
  }

  private static Breach breach(Booking booking, String what) {
    return new Breach(Integer.toString(booking.id()), what);
  }
}
