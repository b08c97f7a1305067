package dev.surimi.vendor.ytimes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a key may be allowed. The vendor names its rights only in the back office: these names are
 * ours. The shops are open to every key.
 */
public enum Right {
  USERS("users"),
  BOOKING("halls|busy_places|bookings"),
  GOODS("goods_groups|units|suppliers|goods|goods_changes"),
  MENU("menu_groups|menu_items|supplements|combos|stop_list"),
  ORDERS("orders"),
  SALES("sales"),
  SHIFTS("shifts"),
  FINANCE("outcome_categories|outcomes"),
  CLIENTS("clients");

  /** A regular expression of the resources whose operations need it. */
  private final String resources;

  Right(String resources) {
    this.resources = resources;
  }

  /** As keys write it: {@code menu}. */
  String scope() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty when nobody calls a right so. */
  static Optional<Right> named(String scope) {
    return Arrays.stream(values()).filter(right -> right.scope().equals(scope)).findFirst();
  }

  /** The right that an operation needs; empty when it needs none. */
  static Optional<Right> of(String operationId) {
    String resource = operationId.substring(0, operationId.indexOf('.'));
    return Arrays.stream(values()).filter(right -> right.resources.contains(resource)).findFirst();
  }
}
