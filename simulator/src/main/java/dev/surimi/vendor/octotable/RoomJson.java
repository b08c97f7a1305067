package dev.surimi.vendor.octotable;

import dev.surimi.world.View;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How rooms and tables are written. */
final class RoomJson {

  private RoomJson() {}

  /** A room with all its tables, and whether each is free. */
  static ObjectNode of(View world, Room room, Predicate<DiningTable> free) {
    return of(
        room,
        world.where(DiningTable.BY_ROOM, room.id()).map(table -> table(table, free.test(table))));
  }

  static ObjectNode of(Room room, Stream<ObjectNode> tables) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", room.id())
            .put("property_id", room.propertyId())
            .put("name", room.name())
            .put("bookable", room.bookable());
    json.set("tables", Wire.array(tables));
    return json;
  }

  static ObjectNode table(DiningTable table, boolean free) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", table.id())
        .put("name", table.name())
        .put("bookable", table.bookable())
        .put("free", free)
        .put("group", table.group())
        .put("online", table.bookable())
        .put("guests_max", table.guestsMax())
        .put("guests_min", table.guestsMin())
        .put("room_id", table.roomId());
  }
}
