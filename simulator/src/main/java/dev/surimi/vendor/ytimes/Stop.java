package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a shop's stop-list: what may not be sold there.
 *
 * @param guid of a menu item or a supplement
 * @param number orders the list as it grew
 * @param portions the portions that are stopped; empty when all are
 * @param since the day on which it was stopped
 */
public record Stop(
    String shopGuid,
    String guid,
    long number,
    boolean isSupplement,
    List<String> portions,
    String reasonMessage,
    LocalDate since) {

  static final Table<String, Stop> TABLE =
      Table.of("ytimes", "stops", Stop.class, stop -> key(stop.shopGuid, stop.guid));

  static final Index<String, Stop, String> BY_SHOP = TABLE.index("by_shop", Stop::shopGuid);

  public Stop {
    portions = List.copyOf(portions);
  }

  static String key(String shopGuid, String guid) {
    return shopGuid + "/" + guid;
  }

  boolean isWhole() {
    return portions.isEmpty();
  }

  /** Whether this portion is stopped; {@code portionGuid} null asks about the whole. */
  boolean covers(String portionGuid) {
    return isWhole() || (portionGuid != null && portions.contains(portionGuid));
  }

  Stop whole(String reason) {
    return new Stop(shopGuid, guid, number, isSupplement, List.of(), reason, since);
  }

  Stop withPortion(String portionGuid, String reason) {
    List<String> more = new ArrayList<>(portions);
    more.add(portionGuid);
    return new Stop(shopGuid, guid, number, isSupplement, more, reason, since);
  }

  Stop withoutPortion(String portionGuid) {
    List<String> fewer = portions.stream().filter(one -> !one.equals(portionGuid)).toList();
    return new Stop(shopGuid, guid, number, isSupplement, fewer, reasonMessage, since);
  }
}
