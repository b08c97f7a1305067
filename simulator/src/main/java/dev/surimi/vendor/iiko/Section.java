package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/** A hall of a restaurant. */
public record Section(String id, String terminalGroupId, String name) {

  static final Table<String, Section> TABLE =
      Table.of("iiko", "restaurant_sections", Section.class, Section::id);

  static final Index<String, Section, String> BY_GROUP =
      TABLE.index("by_group", Section::terminalGroupId);
}
