package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table, or several that are pushed together.
 *
 * @param bookable whether guests may book it online; otherwise only the restaurant itself
 * @param members the tables of a group; empty for a single table
 */
public record DiningTable(
    int id,
    int propertyId,
    int roomId,
    String name,
    boolean bookable,
    int guestsMin,
    int guestsMax,
    boolean group,
    List<Integer> members) {

  static final Table<Integer, DiningTable> TABLE =
      Table.of("octotable", "tables", DiningTable.class, DiningTable::id);

  static final Index<Integer, DiningTable, Integer> BY_PROPERTY =
      TABLE.index("by_property", DiningTable::propertyId);

  static final Index<Integer, DiningTable, Integer> BY_ROOM =
      TABLE.index("by_room", DiningTable::roomId);

  public DiningTable {
    members = List.copyOf(members);
  }

  /** A table by itself, bookable online. */
  static DiningTable single(int id, Room room, String name, int guestsMin, int guestsMax) {
    return new DiningTable(
        id, room.propertyId(), room.id(), name, true, guestsMin, guestsMax, false, List.of());
  }

  DiningTable grouping(List<Integer> tables) {
    return new DiningTable(
        id, propertyId, roomId, name, bookable, guestsMin, guestsMax, true, tables);
  }

  DiningTable offlineOnly() {
    return new DiningTable(
        id, propertyId, roomId, name, false, guestsMin, guestsMax, group, members);
  }

  /** With the capacity of its members together (facts 2.4). */
  DiningTable seating(List<DiningTable> tables) {
    return new DiningTable(
        id,
        propertyId,
        roomId,
        name,
        bookable,
        tables.stream().mapToInt(DiningTable::guestsMin).sum(),
        tables.stream().mapToInt(DiningTable::guestsMax).sum(),
        group,
        members);
  }

  /**
   * The single tables it consists of and itself: whoever takes a group takes its members, and the
   * reverse.
   */
  Set<Integer> parts() {
    Set<Integer> parts = new HashSet<>(members);
    parts.add(id);
    return parts;
  }

  /** The group without one of its members; a table of its own when only one is left. */
  DiningTable without(int member) {
    List<Integer> left = members.stream().filter(id -> id != member).toList();
    return new DiningTable(
        id, propertyId, roomId, name, bookable, guestsMin, guestsMax, left.size() > 1, left);
  }

  /** Whether a party of this size is meant to sit here. */
  boolean suits(int pax) {
    return guestsMin <= pax && pax <= guestsMax;
  }
}
