package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/**
 * A table of a section.
 *
 * @param x where it stands on the plan, and {@code y}
 */
public record DiningTable(
    String id,
    String sectionId,
    int number,
    int seats,
    long revision,
    boolean deleted,
    int x,
    int y) {

  static final Table<String, DiningTable> TABLE =
      Table.of("iiko", "tables", DiningTable.class, DiningTable::id);

  static final Index<String, DiningTable, String> BY_SECTION =
      TABLE.index("by_section", DiningTable::sectionId);
}
