package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Invariant.Breach;
import dev.surimi.vendor.Taken;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What no call and no fault may bring about at YTimes. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    return List.of(
        Invariant.noSeatSoldTwice(Invariants::placesBookedTwice),
        Invariant.noMoneyWithoutABooking(
            world -> Stream.concat(salesOfNothing(world), salesNotAsDue(world))),
        Invariant.noHoldLeft(
            world -> Stream.concat(acceptedWithoutASale(world), decidedTwice(world))));
  }

  private static Stream<Breach> placesBookedTwice(Transaction world) {
    return world.options().text("ytimes.overlap").equals("allow")
        ? Stream.empty()
        : Taken.twice(
            world
                .all(Booking.TABLE)
                .flatMap(one -> one.placeList().stream().map(place -> taken(one, place))));
  }

  /** By the shop's clock, as it is booked. */
  private static Taken taken(Booking booking, long place) {
    Span span = booking.span();
    return new Taken(
        "place " + place + " of shop " + booking.shopGuid(),
        span.date().atTime(span.timeFrom()).toInstant(ZoneOffset.UTC),
        span.end().toInstant(ZoneOffset.UTC),
        "booking " + booking.id());
  }

  private static Stream<Breach> salesOfNothing(View world) {
    return world
        .all(Sale.TABLE)
        .filter(sale -> sale.orderGuid() != null && !isAccepted(world, sale))
        .map(
            sale ->
                new Breach(
                    sale.guid(),
                    "it is paid for the order %s, which nobody has accepted"
                        .formatted(sale.orderGuid())));
  }

  private static boolean isAccepted(View world, Sale sale) {
    return world
        .find(Order.TABLE, sale.orderGuid())
        .filter(order -> sale.guid().equals(order.saleGuid()))
        .isPresent();
  }

  private static Stream<Breach> salesNotAsDue(View world) {
    return world
        .all(Sale.TABLE)
        .filter(sale -> sale.payment().total() != sale.due())
        .map(
            sale ->
                new Breach(
                    sale.guid(),
                    "%d kopecks are paid, and %d were due"
                        .formatted(sale.payment().total(), sale.due())));
  }

  private static Stream<Breach> acceptedWithoutASale(View world) {
    return world
        .all(Order.TABLE)
        .filter(order -> order.status() == OrderStatus.ACCEPTED)
        .filter(
            order -> order.saleGuid() == null || world.find(Sale.TABLE, order.saleGuid()).isEmpty())
        .map(order -> new Breach(order.guid(), "it is accepted, and was never rung up"));
  }

  private static Stream<Breach> decidedTwice(View world) {
    return world
        .all(Order.TABLE)
        .filter(order -> !order.isWaiting())
        .filter(
            order ->
                world.agenda().find("ytimes", Orders.ACCEPTED_BY_ITSELF, order.guid()).isPresent())
        .map(
            order ->
                new Breach(
                    order.guid(), "it is " + order.status() + ", and is still to be accepted"));
  }
}
