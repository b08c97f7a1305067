package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.List;

/** A room of a shop, with its places. */
public record Hall(long id, String shopGuid, String name, List<Place> placeList) {

  static final Table<Long, Hall> TABLE = Table.of("ytimes", "halls", Hall.class, Hall::id);

  static final Index<Long, Hall, String> BY_SHOP = TABLE.index("by_shop", Hall::shopGuid);

  /** A table (столик) that can be booked. */
  public record Place(long id, int number, String name, int capacity) {}

  public Hall {
    placeList = List.copyOf(placeList);
  }
}
