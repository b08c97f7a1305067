package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;

/**
 * What a terminal sells.
 *
 * @param kind how it can be ordered
 * @param group the group of modifiers that it belongs to; null for none
 * @param price in kopecks
 * @param size the one size that it comes in; null for none
 */
public record Product(
    String id, String name, Kind kind, Named group, long price, Integer taxPercent, Named size) {

  static final Table<String, Product> TABLE =
      Table.of("iiko", "products", Product.class, Product::id);

  /** A dish, one half of a dish, or what goes with a dish. */
  public enum Kind {
    DISH,
    HALF,
    MODIFIER
  }
}
