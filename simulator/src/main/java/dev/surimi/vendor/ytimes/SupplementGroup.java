package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;

/**
 * A group of supplements: syrups, kinds of milk.
 *
 * @param allowSeveralItem whether one supplement may be taken more than once
 * @param maxSelectedCount how many of the group fit one dish
 */
public record SupplementGroup(
    String guid, String name, long priority, boolean allowSeveralItem, int maxSelectedCount) {

  static final Table<String, SupplementGroup> TABLE =
      Table.of("ytimes", "supplement_groups", SupplementGroup.class, SupplementGroup::guid);

  SupplementGroup changed(String newName, int newMaxSelectedCount) {
    return new SupplementGroup(guid, newName, priority, allowSeveralItem, newMaxSelectedCount);
  }
}
