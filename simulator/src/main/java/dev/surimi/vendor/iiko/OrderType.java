package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;

/** What kind of order it is. */
public record OrderType(String id, String name, ServiceType serviceType) {

  static final Table<String, OrderType> TABLE =
      Table.of("iiko", "order_types", OrderType.class, OrderType::id);

  /** How it reaches the guests. */
  public enum ServiceType {
    COMMON,
    DELIVERY_BY_COURIER,
    DELIVERY_BY_CLIENT
  }
}
