package dev.surimi.vendor.restoplace;

import java.util.List;

/**
 * What a guest would like.
 *
 * @param count null when it was not said: any table does
 * @param itemIds empty when any table does
 * @param floorId the hall to look in; null for any; it does not matter when tables are named
 * @param tags keys of tags; tables that suit them come first
 */
record Wish(
    Interval interval, Integer count, List<Integer> itemIds, Integer floorId, List<String> tags) {

  Wish {
    itemIds = List.copyOf(itemIds);
    tags = List.copyOf(tags);
  }
}
