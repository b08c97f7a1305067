package dev.surimi.vendor.ytimes;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A shop's day: who has booked which places. A canceled booking is nowhere any more. */
final class DayPlan {

  private DayPlan() {}

  static List<Venue> venues(View world) {
    return world
        .all(Shop.TABLE)
        .map(shop -> new Venue(shop.guid(), shop.name(), shop.timeZone()))
        .toList();
  }

  static FloorPlan of(View world, Venue venue, LocalDate day) {
    return new FloorPlan(
        world.where(Hall.BY_SHOP, venue.id()).flatMap(DayPlan::places).toList(),
        Stream.of(day.minusDays(1), day)
            .flatMap(one -> world.where(Booking.BY_DAY, Booking.day(venue.id(), one)))
            .map(booking -> block(booking, venue))
            .filter(block -> block.stay().touches(day, venue.zone()))
            .toList());
  }

  private static Stream<Place> places(Hall hall) {
    return hall.placeList().stream()
        .map(
            place ->
                new Place(Long.toString(place.id()), place.name(), hall.name(), place.capacity()));
  }

  private static Block block(Booking booking, Venue venue) {
    Span span = booking.span();
    return new Block(
        Kind.BOOKING,
        Row.of(Booking.TABLE, booking),
        new Stay(
            booking.placeList().stream().map(id -> Long.toString(id)).toList(),
            span.date().atTime(span.timeFrom()).atZone(venue.zone()).toInstant(),
            span.end().atZone(venue.zone()).toInstant()),
        new Standing("booked", Phase.EXPECTED, null),
        new Party(
            Objects.requireNonNullElse(booking.name(), ""),
            booking.personCount() == null ? 0 : booking.personCount().intValue()));
  }
}
