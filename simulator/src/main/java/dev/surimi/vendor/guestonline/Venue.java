package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import java.util.List;

/** Everything that a restaurant brings, for the vendor's index page. */
final class Venue {

  private Venue() {}

  static List<Table<?, ?>> tables() {
    return List.of(
        Restaurant.TABLE,
        Area.TABLE,
        DiningTable.TABLE,
        Combination.TABLE,
        Opening.TABLE,
        ServiceDay.TABLE,
        Seating.TABLE,
        Commercial.TABLE);
  }
}
