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

  /**
   * The single tables it consists of and itself: whoever takes a group takes its members, and the
   * reverse.
   */
  Set<Integer> parts() {
    Set<Integer> parts = new HashSet<>(members);
    parts.add(id);
    return parts;
  }

  /** Whether a party of this size is meant to sit here. */
  boolean suits(int pax) {
    return guestsMin <= pax && pax <= guestsMax;
  }
}
