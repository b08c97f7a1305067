package dev.surimi.vendor.restoplace;

import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The reserves that the documentation names, some days ahead of whatever today is. */
final class PrintedReserveSeed {

  private static final Duration STAY = Duration.ofHours(2);
  private static final LocalTime EVENING = LocalTime.of(19, 0);

  private PrintedReserveSeed() {}

  static List<Reserve> reserves(Transaction world) {
    return List.of(
        // PUT /reserves/12345/status: new, so that it can go anywhere.
        reserve(world, 12_345, 1, at(world, 2, 1542), ReserveStatus.NEW),
        // PUT /reserves/175997, number 6458: on the waiting list.
        reserve(
            world, 175_997, 6_458, Visit.waiting(interval(world, 4), 2), ReserveStatus.ACCEPTED));
  }

  private static Reserve reserve(
      Transaction world, int id, int number, Visit visit, ReserveStatus status) {
    Instant createdAt = world.now().minus(Duration.ofHours(3));
    Origin origin =
        new Origin(Origin.WIDGET, "widget", Map.of("utm_source", "site"), false, 0, createdAt);
    Guest guest =
        new Guest("Иван", "79000000000", "name@mail.ru", "username123", "у окна", List.of("vip"));
    Standing standing =
        status == ReserveStatus.NEW
            ? Standing.of(status)
            : Standing.of(ReserveStatus.NEW).moved(status, createdAt, Origin.HOSTESS);
    Instant updatedAt = status == ReserveStatus.NEW ? null : createdAt;
    return new Reserve(id, number, origin, updatedAt, guest, visit, standing, Bill.NOTHING);
  }

  private static Visit at(Transaction world, int days, int table) {
    Item item = world.find(Item.TABLE, table).orElseThrow();
    return new Visit(interval(world, days), 2, List.of(table), item.floorId(), false);
  }

  private static Interval interval(Transaction world, int days) {
    AddressTime time = AddressTime.of(world);
    Instant from =
        time.day(world.now()).plusDays(days).atTime(EVENING).atZone(time.zone()).toInstant();
    return new Interval(from, from.plus(STAY));
  }
}
