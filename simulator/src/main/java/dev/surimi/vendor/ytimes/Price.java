package dev.surimi.vendor.ytimes;

import java.util.Map;

/**
 * What something costs.
 *
 * @param kopecks where a shop has no price of its own
 * @param canApplyDiscount whether guests with a discount pay less
 * @param inShops kopecks by shop
 */
public record Price(long kopecks, boolean canApplyDiscount, Map<String, Long> inShops) {

  public Price {
    inShops = Ordered.copyOf(inShops);
  }

  static Price of(long kopecks) {
    return new Price(kopecks, true, Map.of());
  }

  /** Kopecks; {@code shopGuid} null asks about the account. */
  long in(String shopGuid) {
    return shopGuid == null ? kopecks : inShops.getOrDefault(shopGuid, kopecks);
  }

  /** The same with another price in one shop, or in the account when {@code shopGuid} is null. */
  Price changed(String shopGuid, long newKopecks) {
    return shopGuid == null
        ? new Price(newKopecks, canApplyDiscount, inShops)
        : new Price(kopecks, canApplyDiscount, Ordered.with(inShops, shopGuid, newKopecks));
  }
}
