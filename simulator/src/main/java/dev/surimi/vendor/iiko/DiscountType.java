package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/**
 * A discount that terminals know.
 *
 * @param coupon what a guest says to get it; null for none
 * @param condition the loyalty programme's manual condition that gives it; null for none
 */
public record DiscountType(String id, String name, int percent, String coupon, String condition) {

  static final Table<String, DiscountType> TABLE =
      Table.of("iiko", "discount_types", DiscountType.class, DiscountType::id);

  static final Index<String, DiscountType, String> BY_COUPON =
      TABLE.index("by_coupon", DiscountType::coupon);
  static final Index<String, DiscountType, String> BY_CONDITION =
      TABLE.index("by_condition", DiscountType::condition);
}
