package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;

/** What a request wishes for, and what a reservation does. */
final class Wishes {

  private Wishes() {}

  /** Of a new reservation; all but tables must be said. */
  static Wish of(View world, Property property, Input input, boolean online) {
    Service service = Services.require(world, property, input.requireInteger("service_id"));
    return new Wish(
        service,
        room(world, property, input.requireInteger("room_id")),
        Said.require(input, "start_date", Said.startDay(input)),
        Said.require(input, "start_hour", Said.hour(input, "start_hour")),
        Said.require(input, "pax", Said.pax(input)),
        tableIds(input),
        online);
  }

  /** Of a changed reservation; what is not said stays, but for tables. */
  static Wish changed(View world, Property property, Input input, Reservation before) {
    Visit visit = before.visit();
    return new Wish(
        Services.require(world, property, input.integer("service_id").orElse(visit.serviceId())),
        room(world, property, input.integer("room_id").orElse(visit.roomId())),
        Said.startDay(input).orElse(visit.date()),
        Said.hour(input, "start_hour").orElse(visit.hour()),
        Said.pax(input).orElse(visit.pax()),
        tableIds(input),
        before.isOnline());
  }

  /** Of the staff, who say another day, hour or number of persons. */
  static Wish ofStaff(View world, Property property, Input input, Reservation before) {
    Visit visit = before.visit();
    return new Wish(
        Services.require(world, property, visit.serviceId()),
        room(world, property, visit.roomId()),
        Said.day(input, "date").orElse(visit.date()),
        Said.hour(input, "hour").orElse(visit.hour()),
        Said.pax(input).orElse(visit.pax()),
        List.of(),
        false);
  }

  /** Of a reservation that still waits for a table; the restaurant asks, not the guest. */
  static Wish of(Transaction world, Reservation waiting) {
    Property property = world.find(Property.TABLE, waiting.propertyId()).orElseThrow();
    Visit visit = waiting.visit();
    return new Wish(
        Services.require(world, property, visit.serviceId()),
        room(world, property, visit.roomId()),
        visit.date(),
        visit.hour(),
        visit.pax(),
        List.of(),
        false);
  }

  static Room room(View world, Property property, int id) {
    return Numbering.ROOMS.require(
        id,
        number ->
            world.find(Room.TABLE, number).filter(room -> room.propertyId() == property.id()));
  }

  private static List<Integer> tableIds(Input input) {
    List<Integer> ids = input.integers("table_ids");
    if (ids.size() > 100) {
      throw input.invalid("table_ids", "must be at most 100");
    }
    return ids;
  }
}
