package dev.surimi.vendor.restoplace;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The address's day: reserves at their items, and those that wait for a deposit. */
record DayPlan(View world, Set<Integer> tables) {

  /** A reserve that began longer ago is a matter of another day. */
  private static final Duration EARLIER = Duration.ofDays(1);

  static List<Venue> venues(View world) {
    Address address = Address.of(world);
    return List.of(
        new Venue(
            Integer.toString(address.id()), address.organization().name(), address.timeZone()));
  }

  static FloorPlan of(View world, Venue venue, LocalDate day) {
    List<Item> items = world.all(Item.TABLE).filter(item -> item.members().isEmpty()).toList();
    DayPlan plan =
        new DayPlan(world, items.stream().map(Item::id).collect(Collectors.toUnmodifiableSet()));
    Instant start = day.atStartOfDay(venue.zone()).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(venue.zone()).toInstant();
    return new FloorPlan(
        items.stream().map(plan::place).toList(),
        world
            .between(Reserve.BY_BEGINNING, start.minus(EARLIER), end)
            .map(plan::block)
            .filter(block -> block.stay().touches(day, venue.zone()))
            .toList());
  }

  private Place place(Item item) {
    String hall = world.find(Hall.TABLE, item.floorId()).map(Hall::name).orElse("");
    return new Place(Integer.toString(item.id()), item.number(), hall, item.countMax());
  }

  private Block block(Reserve reserve) {
    boolean held = reserve.bill().awaitsPayment() && reserve.status().isActive();
    Interval interval = reserve.visit().interval();
    return new Block(
        held ? Kind.HOLD : Kind.BOOKING,
        Row.of(Reserve.TABLE, reserve),
        new Stay(places(reserve), interval.from(), interval.to()),
        new Standing(
            reserve.status().name().toLowerCase(Locale.ROOT),
            phase(reserve),
            held ? reserve.bill().payment().waitTo() : null),
        new Party(reserve.guest().name(), reserve.visit().count()));
  }

  /** The single tables of groups and halls. */
  private List<String> places(Reserve reserve) {
    return reserve.visit().itemIds().stream()
        .flatMap(id -> world.find(Item.TABLE, id).stream())
        .flatMap(item -> item.footprint().stream())
        .filter(tables::contains)
        .distinct()
        .sorted()
        .map(id -> Integer.toString(id))
        .toList();
  }

  private static Phase phase(Reserve reserve) {
    return switch (reserve.status()) {
      case NEW -> Phase.WAITING;
      case ACCEPTED, EXPECTED -> Phase.EXPECTED;
      case OPEN -> Phase.PRESENT;
      case CLOSED -> Phase.OVER;
      case CANCELLED, UNPAID -> Phase.GONE;
    };
  }
}
