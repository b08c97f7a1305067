package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.List;

/** Neighbouring tables of one area that are pushed together for a larger party. */
public record Combination(int id, int restaurantId, List<Integer> tableIds, int min, int max) {

  static final Table<Integer, Combination> TABLE =
      Table.of("guestonline", "combinations", Combination.class, Combination::id);

  static final Index<Integer, Combination, Integer> BY_RESTAURANT =
      TABLE.index("by_restaurant", Combination::restaurantId);

  public Combination {
    tableIds = List.copyOf(tableIds);
  }
}
