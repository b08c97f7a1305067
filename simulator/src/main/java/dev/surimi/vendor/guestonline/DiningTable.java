package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/**
 * A table that people sit at.
 *
 * @param areaId null where the restaurant has no areas
 * @param min the smallest party that is given this table
 * @param max its chairs
 */
public record DiningTable(int id, int restaurantId, String name, Integer areaId, int min, int max) {

  static final Table<Integer, DiningTable> TABLE =
      Table.of("guestonline", "dining_tables", DiningTable.class, DiningTable::id);

  static final Index<Integer, DiningTable, Integer> BY_RESTAURANT =
      TABLE.index("by_restaurant", DiningTable::restaurantId);
}
