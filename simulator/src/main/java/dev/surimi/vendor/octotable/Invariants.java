package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Taken;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What no call and no fault may bring about at OctoTable. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.noSeatSoldTwice(Invariants::tablesTakenTwice),
        Invariant.noMoneyWithoutABooking(Invariants::ordersOfNobody),
        Invariant.noHoldLeft(Invariants::waitingWithoutAnEnd));
  }

  /**
   * Guests keep their tables when a room is closed, and the restaurant may write up what is over.
   */
  private static Stream<Breach> tablesTakenTwice(Transaction world) {
    return Taken.twice(
        world
            .all(Reservation.TABLE)
            .filter(one -> one.standing().status().isLive())
            .filter(one -> one.freesTablesAt().isAfter(world.now()))
            .flatMap(one -> taken(world, one)));
  }

  private static Stream<Taken> taken(View world, Reservation one) {
    return one.visit().tableIds().stream()
        .flatMap(id -> world.find(DiningTable.TABLE, id).stream())
        .flatMap(table -> table.parts().stream())
        .distinct()
        .map(
            part ->
                new Taken(
                    "table " + part,
                    one.visit().startsAt(),
                    one.freesTablesAt(),
                    "reservation " + one.id()));
  }

  private static Stream<Breach> ordersOfNobody(View world) {
    return world
        .all(Order.TABLE)
        .filter(order -> order.reservationId() != null)
        .filter(order -> world.find(Reservation.TABLE, order.reservationId()).isEmpty())
        .map(
            order ->
                new Breach(
                    Integer.toString(order.id()),
                    "it is on the bill of the reservation %d, which there is not"
                        .formatted(order.reservationId())));
  }

  private static Stream<Breach> waitingWithoutAnEnd(Transaction world) {
    return world
        .all(Reservation.TABLE)
        .filter(one -> one.standing().isRunningOut() && !endsInTime(world, one))
        .map(
            one ->
                new Breach(
                    Integer.toString(one.id()),
                    "it is %s until %s, and will not end then"
                        .formatted(one.standing().status(), one.standing().expiresAt())));
  }

  private static boolean endsInTime(Transaction world, Reservation one) {
    Instant end = one.standing().expiresAt();
    Optional<Instant> planned =
        world
            .agenda()
            .find("octotable", Book.EXPIRED, Integer.toString(one.id()))
            .map(Appointment::at);
    return planned.filter(end::equals).isPresent() && world.now().isBefore(end);
  }
}
