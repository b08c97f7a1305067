package dev.surimi.vendor.restoplace;

import java.util.List;

/**
 * When how many come, and where they sit.
 *
 * @param itemIds empty on the waiting list
 * @param floorId the hall of the first item; 0 on the waiting list
 * @param banquet whether that hall is for banquets
 */
public record Visit(
    Interval interval, int count, List<Integer> itemIds, int floorId, boolean banquet) {

  public Visit {
    itemIds = List.copyOf(itemIds);
  }

  static Visit waiting(Interval interval, int count) {
    return new Visit(interval, count, List.of(), 0, false);
  }

  /** Whether no table was chosen. */
  boolean waits() {
    return itemIds.isEmpty();
  }

  /** The first item; 0 on the waiting list (facts 1.4). */
  int itemId() {
    return waits() ? 0 : itemIds.get(0);
  }

  /** Whether it is at this item, or waits and 0 is asked for, as is shown then. */
  boolean isAt(int id) {
    return waits() ? id == 0 : itemIds.contains(id);
  }

  Visit during(Interval newInterval) {
    return new Visit(newInterval, count, itemIds, floorId, banquet);
  }
}
