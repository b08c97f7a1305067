package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;

/** A mark that reserves carry by its key. */
public record Tag(String key, int position, String name, boolean checked) {

  static final Table<String, Tag> TABLE = Table.of("restoplace", "tags", Tag.class, Tag::key);
}
