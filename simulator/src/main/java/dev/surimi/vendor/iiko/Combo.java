package dev.surimi.vendor.iiko;

/**
 * A combo in an order.
 *
 * @param id of this one, which items name
 * @param price in kopecks, of one
 * @param sourceId which one of the menu
 */
public record Combo(String id, String name, int amount, long price, String sourceId, Named size) {

  long sum() {
    return Math.multiplyExact(price, (long) amount);
  }
}
