package dev.surimi.vendor.ytimes;

import java.util.List;

/**
 * A combo of an order.
 *
 * @param items what was chosen for each of its parts
 * @param price kopecks for one whole combo; null where the menu's counts
 */
public record OrderCombo(
    String guid, String comboGuid, List<OrderLine> items, Long price, int quantity) {

  public OrderCombo {
    items = List.copyOf(items);
  }

  OrderCombo numbered(String newGuid) {
    return new OrderCombo(newGuid, comboGuid, items, price, quantity);
  }
}
