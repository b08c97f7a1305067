package dev.surimi.vendor.octotable;

import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tables that nobody else can have for a while.
 *
 * @param touching whether a stay that only touches it is in its way (facts 2.4, an option)
 */
record Occupation(
    int reservationId,
    Set<Integer> parts,
    Instant from,
    Instant to,
    boolean closure,
    boolean touching) {

  /**
   * What is taken in a property on a day: stays that began the day before count too. What is over
   * keeps nobody from a table, so that the restaurant may write up the past.
   */
  static List<Occupation> around(
      Transaction world, Property property, LocalDate date, Floor floor) {
    String from = Reservation.day(property.id(), date.minusDays(1));
    String to = Reservation.day(property.id(), date.plusDays(2));
    Stream<Reservation> guests =
        world
            .between(Reservation.BY_START, from, to)
            .filter(one -> one.standing().status().isLive());
    boolean touching = world.options().flag("octotable.block_end_slot");
    return Stream.concat(guests, world.where(Reservation.CLOSURES, property.id()))
        .filter(one -> one.freesTablesAt().isAfter(world.now()))
        .map(one -> of(one, floor, touching))
        .toList();
  }

  private static Occupation of(Reservation reservation, Floor floor, boolean touching) {
    return new Occupation(
        reservation.id(),
        floor.parts(reservation.visit().tableIds()),
        reservation.visit().startsAt(),
        reservation.freesTablesAt(),
        reservation.standing().status() == Status.OUTOFORDER,
        touching);
  }

  /** Half-open: who leaves at nine disturbs nobody at nine. */
  boolean overlaps(Instant start, Instant end) {
    return touching
        ? !start.isAfter(to) && !from.isAfter(end)
        : start.isBefore(to) && from.isBefore(end);
  }
}
