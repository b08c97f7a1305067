package dev.surimi.vendor.iiko;

import dev.surimi.vendor.FloorPlan;
import dev.surimi.vendor.FloorPlan.Block;
import dev.surimi.vendor.FloorPlan.Kind;
import dev.surimi.vendor.FloorPlan.Party;
import dev.surimi.vendor.FloorPlan.Phase;
import dev.surimi.vendor.FloorPlan.Place;
import dev.surimi.vendor.FloorPlan.Row;
import dev.surimi.vendor.FloorPlan.Standing;
import dev.surimi.vendor.FloorPlan.Stay;
import dev.surimi.vendor.FloorPlan.Venue;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A terminal group's day: reserves and banquets, and what its terminal is yet to take. */
record DayPlan(View world, TerminalGroup group) {

  static List<Venue> venues(View world) {
    return world
        .all(TerminalGroup.TABLE)
        .map(one -> new Venue(one.id(), one.name(), ZoneId.of(one.zone())))
        .toList();
  }

  static FloorPlan of(View world, Venue venue, LocalDate day) {
    DayPlan plan = new DayPlan(world, TerminalGroup.of(world, venue.id()));
    return new FloorPlan(
        world.where(Section.BY_GROUP, venue.id()).flatMap(plan::places).toList(),
        world
            .all(Reserve.TABLE)
            .filter(reserve -> venue.id().equals(reserve.terminalGroupId()) && !reserve.deleted())
            .map(plan::block)
            .filter(block -> block.stay().touches(day, venue.zone()))
            .toList());
  }

  private Stream<Place> places(Section section) {
    return world
        .where(DiningTable.BY_SECTION, section.id())
        .filter(table -> !table.deleted())
        .map(
            table ->
                new Place(
                    table.id(), Integer.toString(table.number()), section.name(), table.seats()));
  }

  private Block block(Reserve reserve) {
    Booking booking = reserve.booking();
    Instant from = group.instant(booking.startsOn());
    return new Block(
        reserve.creation() == Creation.IN_PROGRESS ? Kind.HOLD : Kind.BOOKING,
        Row.of(Reserve.TABLE, reserve),
        new Stay(booking.tableIds(), from, from.plus(booking.length())),
        new Standing(status(reserve), phase(reserve), expiresAt(reserve)),
        new Party(Objects.requireNonNullElse(booking.customer().name(), ""), booking.guests()));
  }

  /** In the words of the wire; the creation's until it has succeeded. */
  private static String status(Reserve reserve) {
    return reserve.creation() == Creation.SUCCESS
        ? Wire.name(reserve.status())
        : Wire.name(reserve.creation());
  }

  /** When the terminal is late for its command. */
  private Instant expiresAt(Reserve reserve) {
    return reserve.creation() == Creation.IN_PROGRESS && reserve.trace() != null
        ? world
            .find(Command.TABLE, reserve.trace().correlationId())
            .map(Command::deadlineAt)
            .orElse(null)
        : null;
  }

  private static Phase phase(Reserve reserve) {
    if (reserve.creation() != Creation.SUCCESS) {
      return reserve.creation() == Creation.ERROR ? Phase.GONE : Phase.WAITING;
    }
    return switch (reserve.status()) {
      case NEW -> Phase.EXPECTED;
      case STARTED -> Phase.PRESENT;
      case CLOSED -> reserve.cancelReason() == null ? Phase.OVER : Phase.GONE;
    };
  }
}
