package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The technical card: what one piece takes from the stock, in grams, millilitres or pieces by
 * goods.
 *
 * @param guid of a portion, a supplement, or an item that has no portions
 */
public record Recipe(String guid, Map<String, BigDecimal> goods) {

  static final Table<String, Recipe> TABLE =
      Table.of("ytimes", "recipes", Recipe.class, Recipe::guid);

  public Recipe {
    goods = Ordered.copyOf(goods);
  }

  /** A recipe of whole grams, millilitres or pieces. */
  static Recipe of(String guid, Map<String, Integer> goods) {
    Map<String, BigDecimal> raw = new TreeMap<>();
    goods.forEach((one, value) -> raw.put(one, BigDecimal.valueOf(value)));
    return new Recipe(guid, raw);
  }

  /** Empty when nothing is known. */
  static Map<String, BigDecimal> of(View world, String guid) {
    return world.find(TABLE, guid).map(Recipe::goods).orElseGet(Map::of);
  }
}
