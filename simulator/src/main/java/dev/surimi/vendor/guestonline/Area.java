package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A group of tables, such as the terrace.
 *
 * @param names by locale
 */
public record Area(int id, int restaurantId, boolean bookableOnline, Map<String, String> names) {

  static final Table<Integer, Area> TABLE = Table.of("guestonline", "areas", Area.class, Area::id);

  static final Index<Integer, Area, Integer> BY_RESTAURANT =
      TABLE.index("by_restaurant", Area::restaurantId);

  public Area {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /** Its name in a locale, or else in any. */
  String nameIn(String locale) {
    return names.getOrDefault(locale, names.values().stream().findFirst().orElse(""));
  }
}
