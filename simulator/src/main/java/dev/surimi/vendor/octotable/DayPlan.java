package dev.surimi.vendor.octotable;

import dev.surimi.vendor.FloorPlan;
import dev.surimi.vendor.FloorPlan.Block;
import dev.surimi.vendor.FloorPlan.Kind;
import dev.surimi.vendor.FloorPlan.Party;
import dev.surimi.vendor.FloorPlan.Phase;
import dev.surimi.vendor.FloorPlan.Place;
import dev.surimi.vendor.FloorPlan.Row;
import dev.surimi.vendor.FloorPlan.Stay;
import dev.surimi.vendor.FloorPlan.Venue;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property's day: reservations at their tables, those that run out, and closures. */
record DayPlan(View world, Property property) {

  static List<Venue> venues(View world) {
    return world
        .all(Property.TABLE)
        .map(one -> new Venue(Integer.toString(one.id()), one.name(), one.timeZone()))
        .toList();
  }

  static FloorPlan of(View world, Venue venue, LocalDate day) {
    Property property = world.find(Property.TABLE, Integer.valueOf(venue.id())).orElseThrow();
    DayPlan plan = new DayPlan(world, property);
    String from = Reservation.day(property.id(), day.minusDays(1));
    String to = Reservation.day(property.id(), day.plusDays(1));
    return new FloorPlan(
        plan.places(),
        world
            .between(Reservation.BY_START, from, to)
            .map(plan::block)
            .filter(block -> block.stay().touches(day, venue.zone()))
            .toList());
  }

  private List<Place> places() {
    return world
        .where(DiningTable.BY_PROPERTY, property.id())
        .filter(table -> !table.group())
        .map(this::place)
        .toList();
  }

  private Place place(DiningTable table) {
    String room = world.find(Room.TABLE, table.roomId()).map(Room::name).orElse("");
    return new Place(Integer.toString(table.id()), table.name(), room, table.guestsMax());
  }

  private Block block(Reservation reservation) {
    Visit visit = reservation.visit();
    return new Block(
        kind(reservation),
        Row.of(Reservation.TABLE, reservation),
        new Stay(tables(visit), visit.startsAt(), reservation.freesTablesAt()),
        standing(reservation.standing()),
        new Party(named(reservation.customer()), visit.pax()));
  }

  /** The single tables of groups. */
  private List<String> tables(Visit visit) {
    return visit.tableIds().stream()
        .flatMap(id -> world.find(DiningTable.TABLE, id).stream())
        .flatMap(table -> table.group() ? table.members().stream() : Stream.of(table.id()))
        .distinct()
        .map(id -> Integer.toString(id))
        .toList();
  }

  private static Kind kind(Reservation reservation) {
    if (reservation.isClosure()) {
      return Kind.CLOSURE;
    }
    return reservation.standing().isRunningOut() ? Kind.HOLD : Kind.BOOKING;
  }

  private static FloorPlan.Standing standing(Standing standing) {
    return new FloorPlan.Standing(
        standing.status().name().toLowerCase(Locale.ROOT),
        phase(standing),
        standing.isRunningOut() ? standing.expiresAt() : null);
  }

  private static Phase phase(Standing standing) {
    if (standing.checkedOutAt() != null) {
      return Phase.OVER;
    }
    return switch (standing.status()) {
      case WAITING, ACCEPTED, PREPAY -> Phase.WAITING;
      case CONFIRMED -> standing.isArrived() ? Phase.PRESENT : Phase.EXPECTED;
      case OUTOFORDER -> Phase.EXPECTED;
      case CANCELLED, EXPIRED, REJECTED -> Phase.GONE;
    };
  }

  private static String named(Customer customer) {
    return Stream.of(customer.firstName(), customer.lastName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
