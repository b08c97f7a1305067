package dev.surimi.vendor.octotable;

import dev.surimi.webhook.Subscription;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.time.ZoneId;
import java.util.function.ToIntFunction;

/**
 * How a world goes on from the rows of a file: new numbers come after those that are taken, and
 * what waits for an answer runs out.
 */
final class Continuation {

  private Continuation() {}

  static void begin(Transaction world) {
    raise(world, Numbering.CLIENTS, Client.TABLE, Client::id);
    raise(world, Numbering.PROPERTIES, Property.TABLE, Property::id);
    raise(world, Numbering.ROOMS, Room.TABLE, Room::id);
    raise(world, Numbering.TABLES, DiningTable.TABLE, DiningTable::id);
    raise(world, Numbering.SERVICES, Service.TABLE, Service::id);
    raise(world, Numbering.RESERVATIONS, Reservation.TABLE, Reservation::id);
    raise(world, Numbering.CUSTOMERS, Reservation.TABLE, one -> one.customer().id());
    raise(world, Numbering.ORDERS, Order.TABLE, Order::id);
    raise(world, Numbering.CUSTOMERS, Order.TABLE, one -> one.customer().id());
    raise(world, Numbering.ORDER_LINES, Order.TABLE, Continuation::lastLine);
    raise(world, Numbering.SUBSCRIPTIONS, Subscription.TABLE, Webhooks::numberOrZero);
    requireHomes(world);
    world.all(Reservation.TABLE).toList().forEach(one -> Book.put(world, one));
  }

  /** Whatever stands in a property needs it. */
  private static void requireHomes(Transaction world) {
    world.all(Property.TABLE).forEach(Continuation::requireZone);
    world.all(Room.TABLE).forEach(one -> requireHome(world, Room.TABLE, one.propertyId()));
    world.all(Service.TABLE).forEach(one -> requireHome(world, Service.TABLE, one.propertyId()));
    world
        .all(DiningTable.TABLE)
        .forEach(one -> requireHome(world, DiningTable.TABLE, one.propertyId()));
    world
        .all(Reservation.TABLE)
        .forEach(one -> requireHome(world, Reservation.TABLE, one.propertyId()));
  }

  private static void requireZone(Property property) {
    if (!ZoneId.getAvailableZoneIds().contains(property.zone())) {
      throw new IllegalArgumentException(
          "the property " + property.id() + " has no time zone: " + property.zone());
    }
  }

  private static void requireHome(Transaction world, Table<?, ?> table, int propertyId) {
    if (world.find(Property.TABLE, propertyId).isEmpty()) {
      throw new IllegalArgumentException(
          "a row of " + table + " is of the property " + propertyId + ", which is not there");
    }
  }

  private static <K extends Comparable<? super K>, T> void raise(
      Transaction world, Numbering numbering, Table<K, T> table, ToIntFunction<T> number) {
    numbering.continueAfter(world, world.all(table).mapToInt(number).max().orElse(0));
  }

  private static int lastLine(Order order) {
    return order.lines().stream().mapToInt(Order.Line::id).max().orElse(0);
  }
}
