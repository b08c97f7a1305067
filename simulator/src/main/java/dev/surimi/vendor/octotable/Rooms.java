package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rooms: where the tables stand. */
final class Rooms {

  private Rooms() {}

  static Reply list(Call call) {
    Property property = Account.property(call);
    Predicate<DiningTable> free = Tables.freeNow(call, property);
    return Wire.list(
        call.world()
            .where(Room.BY_PROPERTY, property.id())
            .map(room -> RoomJson.of(call.world(), room, free)));
  }

  static Reply get(Call call) {
    return Wire.one(json(call, require(call)));
  }

  static Reply create(Call call) {
    Property property = Account.property(call);
    Room room =
        new Room(
            Numbering.ROOMS.next(call.world()),
            property.id(),
            Said.name(call.input(), null),
            Said.flag(call.input(), "bookable", true));
    call.world().put(Room.TABLE, room);
    return Wire.created(json(call, room));
  }

  static Reply update(Call call) {
    Room before = require(call);
    Room after =
        new Room(
            before.id(),
            before.propertyId(),
            Said.name(call.input(), before.name()),
            Said.flag(call.input(), "bookable", before.bookable()));
    call.world().put(Room.TABLE, after);
    return withSiblings(call, Wire.data(Stream.of(json(call, after))));
  }

  /** With its tables. */
  static Reply delete(Call call) {
    Room room = require(call);
    List<DiningTable> tables = call.world().where(DiningTable.BY_ROOM, room.id()).toList();
    Coming.refuseIf(call, one -> one.visit().roomId() == room.id(), "the room");
    tables.forEach(table -> call.world().remove(DiningTable.TABLE, table.id()));
    call.world().remove(Room.TABLE, room.id());
    return withSiblings(call, (ObjectNode) Wire.deleted(room.id()).body());
  }

  /** The room in the path, one of the property in the header. */
  static Room require(Call call) {
    Property property = Account.property(call);
    return Numbering.ROOMS.require(
        call,
        "room_id",
        id -> call.world().find(Room.TABLE, id).filter(room -> room.propertyId() == property.id()));
  }

  /** Members that the printed answers have beside the data (facts 2.1). */
  private static Reply withSiblings(Call call, ObjectNode answer) {
    if (call.options().flag("octotable.page_siblings")) {
      answer.put("page_number", 0).put("page_size", 1).put("total_elements", 1);
      answer.put("total_pages", 1).put("last_page", true).putArray("links");
    }
    return Reply.ok(answer);
  }

  private static JsonNode json(Call call, Room room) {
    Property property = Account.property(call);
    return RoomJson.of(call.world(), room, Tables.freeNow(call, property));
  }
}
