package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tables of a room. */
final class Tables {

  private Tables() {}

  /** All tables; with a day, {@code free} tells of that day or of a service of it. */
  static Reply list(Call call) {
    Room room = Rooms.require(call);
    Optional<Integer> pax = Said.pax(call.input());
    Predicate<DiningTable> free = free(call, Account.property(call));
    return Wire.list(
        call.world()
            .where(DiningTable.BY_ROOM, room.id())
            .filter(table -> pax.map(table::suits).orElse(true))
            .map(table -> RoomJson.table(table, free.test(table))));
  }

  static Reply get(Call call) {
    DiningTable table = require(call);
    return Wire.one(RoomJson.table(table, freeNow(call, Account.property(call)).test(table)));
  }

  static Reply create(Call call) {
    Room room = Rooms.require(call);
    DiningTable table = TableInput.of(call, room).table(Numbering.TABLES.next(call.world()), room);
    call.world().put(DiningTable.TABLE, table);
    return Wire.created(RoomJson.table(table, true));
  }

  static Reply update(Call call) {
    DiningTable before = require(call);
    Room room = Rooms.require(call);
    DiningTable after = TableInput.changed(call, room, before).table(before.id(), room);
    requireUnbooked(call, before, after);
    call.world().put(DiningTable.TABLE, after);
    groupsOf(call, after.id()).forEach(group -> sum(call, group));
    return Wire.one(RoomJson.table(after, freeNow(call, Account.property(call)).test(after)));
  }

  /** Groups lose the table, and end when no two are left. */
  static Reply delete(Call call) {
    DiningTable table = require(call);
    Floor floor = Floor.of(call.world(), Account.property(call));
    Coming.refuseIf(
        call, one -> floor.parts(one.visit().tableIds()).contains(table.id()), "the table");
    call.world().remove(DiningTable.TABLE, table.id());
    groupsOf(call, table.id()).forEach(group -> sum(call, group.without(table.id())));
    return Wire.deleted(table.id());
  }

  /** Whether nobody sits at a table now. */
  static Predicate<DiningTable> freeNow(Call call, Property property) {
    Availability today = Availability.of(call.world(), property, property.today(call.now()));
    Span now =
        new Span(call.now().atZone(property.timeZone()), call.now().plus(1, ChronoUnit.MILLIS));
    return table -> today.isFree(table, now);
  }

  private static Predicate<DiningTable> free(Call call, Property property) {
    Input input = call.input();
    Optional<LocalDate> day = Said.startDay(input);
    Optional<Service> service =
        input.integer("service_id").map(id -> Services.require(call.world(), property, id));
    if (day.isEmpty()) {
      return freeNow(call, property);
    }
    Availability then = Availability.of(call.world(), property, day.get());
    Span span =
        service.map(one -> one.spanOn(day.get(), property)).orElse(property.spanOf(day.get()));
    return table -> then.isFree(table, span);
  }

  private static List<DiningTable> groupsOf(Call call, int member) {
    return Floor.of(call.world(), Account.property(call)).tables().values().stream()
        .filter(group -> group.members().contains(member))
        .toList();
  }

  /** Keeps a group with the capacity that its members have now. */
  private static void sum(Call call, DiningTable group) {
    List<DiningTable> members =
        group.members().stream()
            .flatMap(id -> call.world().find(DiningTable.TABLE, id).stream())
            .toList();
    call.world().put(DiningTable.TABLE, members.isEmpty() ? group : group.seating(members));
  }

  /** Whoever has booked a group has booked its tables. */
  private static void requireUnbooked(Call call, DiningTable before, DiningTable after) {
    boolean booked =
        !before.members().equals(after.members())
            && Coming.isAny(call, one -> one.visit().tableIds().contains(before.id()));
    if (booked) {
      throw call.input()
          .invalid("table_ids", "cannot be changed: the table has reservations to come");
    }
  }

  private static DiningTable require(Call call) {
    Room room = Rooms.require(call);
    return Numbering.TABLES.require(
        call,
        "table_id",
        id ->
            call.world().find(DiningTable.TABLE, id).filter(table -> table.roomId() == room.id()));
  }
}
