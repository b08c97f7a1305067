package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/**
 * A dining room.
 *
 * @param bookable whether guests may book it online
 */
public record Room(int id, int propertyId, String name, boolean bookable) {

  static final Table<Integer, Room> TABLE = Table.of("octotable", "rooms", Room.class, Room::id);

  static final Index<Integer, Room, Integer> BY_PROPERTY =
      TABLE.index("by_property", Room::propertyId);
}
