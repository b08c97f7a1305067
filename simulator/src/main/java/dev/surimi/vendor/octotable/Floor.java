package dev.surimi.vendor.octotable;

import dev.surimi.world.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms and tables of a property. */
record Floor(List<Room> rooms, Map<Integer, DiningTable> tables) {

  static Floor of(View world, Property property) {
    Map<Integer, DiningTable> tables = new LinkedHashMap<>();
    world
        .where(DiningTable.BY_PROPERTY, property.id())
        .forEach(table -> tables.put(table.id(), table));
    return new Floor(world.where(Room.BY_PROPERTY, property.id()).toList(), tables);
  }

  List<DiningTable> tables(Room room) {
    return tables.values().stream().filter(table -> table.roomId() == room.id()).toList();
  }

  /** Whether all these are tables of the room. */
  boolean has(Collection<Integer> tableIds, Room room) {
    return !tableIds.isEmpty()
        && tableIds.stream()
            .map(tables::get)
            .allMatch(table -> table != null && table.roomId() == room.id());
  }

  DiningTable require(int id, Room room) {
    return Numbering.TABLES.require(
        id,
        number ->
            Optional.ofNullable(tables.get(number)).filter(table -> table.roomId() == room.id()));
  }

  /** The single tables and groups that are taken with these. */
  Set<Integer> parts(Collection<Integer> tableIds) {
    Set<Integer> parts = new HashSet<>(tableIds);
    for (int id : tableIds) {
      if (tables.containsKey(id)) {
        parts.addAll(tables.get(id).members());
      }
    }
    return parts;
  }

  List<Integer> singles() {
    return tables.values().stream().filter(table -> !table.group()).map(DiningTable::id).toList();
  }
}
