package dev.surimi.vendor.guestonline;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A restaurant's day: pending bookings that hold seats, bookings, services that are closed or full.
 */
record DayPlan(View world, Restaurant restaurant, LocalDate day) {

  static List<Venue> venues(View world) {
    return world
        .all(Restaurant.TABLE)
        .map(one -> new Venue(Integer.toString(one.id()), one.name(), one.timeZone()))
        .toList();
  }

  static FloorPlan of(View world, Venue venue, LocalDate day) {
    Restaurant restaurant = world.find(Restaurant.TABLE, Integer.valueOf(venue.id())).orElseThrow();
    return new DayPlan(world, restaurant, day).plan();
  }

  private FloorPlan plan() {
    Long index = Seating.day(restaurant.id(), day);
    Stream<Block> bookings = world.where(Booking.BY_DAY, index).map(this::block);
    Stream<Block> holds =
        world
            .all(PendingBooking.TABLE)
            .filter(one -> one.restaurantId() == restaurant.id() && one.date().equals(day))
            .map(this::block);
    Stream<Block> closures =
        Diary.of(world, restaurant, day).on(day).stream()
            .filter(service -> service.isClosed() || service.day().full())
            .map(this::closure);
    return new FloorPlan(
        places(), Stream.of(bookings, holds, closures).flatMap(blocks -> blocks).toList());
  }

  private List<Place> places() {
    return world.where(DiningTable.BY_RESTAURANT, restaurant.id()).map(this::place).toList();
  }

  private Place place(DiningTable table) {
    String room =
        Optional.ofNullable(table.areaId())
            .flatMap(id -> world.find(Area.TABLE, id))
            .map(area -> area.nameIn(restaurant.locale()))
            .orElse("");
    return new Place(Integer.toString(table.id()), table.name(), room, table.max());
  }

  private Block block(Booking booking) {
    Instant from = booking.slot().startsAt(restaurant.timeZone());
    return new Block(
        Kind.BOOKING,
        Row.of(Booking.TABLE, booking),
        new Stay(tables(booking.holder()), from, from.plus(booking.slot().stay())),
        new Standing(booking.state().wire(), phase(booking), null),
        new Party(named(booking.guest()), booking.standing().booked()));
  }

  private Block block(PendingBooking pending) {
    Instant from = day.atTime(pending.hour()).atZone(restaurant.timeZone()).toInstant();
    Opening opening = world.find(Opening.TABLE, pending.openingId()).orElseThrow();
    return new Block(
        Kind.HOLD,
        Row.of(PendingBooking.TABLE, pending),
        new Stay(tables(pending.holder()), from, from.plus(opening.stay())),
        new Standing("pending", Phase.WAITING, pending.expiresAt()),
        new Party(Objects.requireNonNullElse(pending.contact().lastname(), ""), pending.persons()));
  }

  private Block closure(RuntimeService service) {
    Opening opening = service.opening();
    Instant from = day.atTime(opening.start()).atZone(restaurant.timeZone()).toInstant();
    Instant to = day.atTime(opening.end()).atZone(restaurant.timeZone()).toInstant();
    List<String> everywhere = places().stream().map(Place::id).toList();
    return new Block(
        Kind.CLOSURE,
        new Row(ServiceDay.TABLE.name(), ServiceDay.key(opening.id(), day)),
        new Stay(everywhere, from, to.isAfter(from) ? to : from.plus(opening.stay())),
        new Standing(service.isClosed() ? "closed" : "full", Phase.EXPECTED, null),
        new Party(opening.period(), 0));
  }

  private List<String> tables(String holder) {
    return world.find(Seating.TABLE, holder).stream()
        .flatMap(seating -> seating.tableIds().stream())
        .map(id -> Integer.toString(id))
        .toList();
  }

  private static String named(Guest guest) {
    return Stream.of(guest.firstname(), guest.lastname())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static Phase phase(Booking booking) {
    if (booking.extras().releasedAt() != null) {
      return Phase.OVER;
    }
    return switch (booking.state()) {
      case INITIALIZED, WAITING -> Phase.WAITING;
      case VALIDATED -> Phase.EXPECTED;
      case HONORED, PARTIALLY_FAKED -> Phase.PRESENT;
      case CANCELED, FULLY_FAKED -> Phase.GONE;
    };
  }
}
