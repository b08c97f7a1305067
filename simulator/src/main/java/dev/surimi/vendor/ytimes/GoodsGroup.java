package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;

/**
 * A group of goods.
 *
 * @param number its place in the list
 */
public record GoodsGroup(String guid, long number, String name) {

  static final Table<String, GoodsGroup> TABLE =
      Table.of("ytimes", "goods_groups", GoodsGroup.class, GoodsGroup::guid);
}
