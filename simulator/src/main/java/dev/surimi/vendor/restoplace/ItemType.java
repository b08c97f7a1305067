package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;

/** How a type of items is called in a language: {@code table}, Стол, {@code ru}. */
public record ItemType(String type, String name, String lang) {

  static final Table<String, ItemType> TABLE =
      Table.of("restoplace", "item_types", ItemType.class, ItemType::key);

  /** The types of one language stand together. */
  private String key() {
    return lang + "/" + type;
  }
}
