package dev.surimi.vendor.ytimes;

import java.util.Map;

/**
 * A position of an order, or what was chosen for one part of a combo.
 *
 * @param typeGuid the portion; null for what has none
 * @param supplements how many of each supplement, in the order sent; null when none were sent
 * @param price kopecks for one with all discounts; null inside a combo, and where the menu's counts
 * @param quantity how many; 1 inside a combo
 */
public record OrderLine(
    String guid,
    String menuItemGuid,
    String typeGuid,
    Map<String, Integer> supplements,
    Long price,
    int quantity) {

  public OrderLine {
    supplements = supplements == null ? null : Ordered.copyOf(supplements);
  }

  Map<String, Integer> chosenSupplements() {
    return supplements == null ? Map.of() : supplements;
  }

  OrderLine numbered(String newGuid) {
    return new OrderLine(newGuid, menuItemGuid, typeGuid, supplements, price, quantity);
  }
}
