package dev.surimi.vendor.octotable;

import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that nobody else can have for a while. */
record Occupation(
    int reservationId, Set<Integer> parts, Instant from, Instant to, boolean closure) {

  /** What is taken in a property on a day: stays that began the day before count too. */
  static List<Occupation> around(View world, Property property, LocalDate date, Floor floor) {
    String from = Reservation.day(property.id(), date.minusDays(1));
    String to = Reservation.day(property.id(), date.plusDays(2));
    Stream<Reservation> guests =
        world
            .between(Reservation.BY_START, from, to)
            .filter(one -> one.standing().status().isLive());
    return Stream.concat(guests, world.where(Reservation.CLOSURES, property.id()))
        .map(one -> of(one, floor))
        .toList();
  }

  private static Occupation of(Reservation reservation, Floor floor) {
    return new Occupation(
        reservation.id(),
        floor.parts(reservation.visit().tableIds()),
        reservation.visit().startsAt(),
        reservation.freesTablesAt(),
        reservation.standing().status() == Status.OUTOFORDER);
  }
}
