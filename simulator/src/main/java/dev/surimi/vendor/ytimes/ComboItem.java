package dev.surimi.vendor.ytimes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A position of a combo: what the guest chooses one thing from.
 *
 * @param menuGroupGuidList the groups to choose from; may be empty
 * @param menuItemGuidList the items to choose from; may be empty
 * @param menuTypeGuidList the portions that are allowed; empty for all
 * @param useItemPrice whether the chosen thing costs what it costs alone
 * @param price kopecks of the position
 * @param discount in percent
 * @param priceType {@code price} or {@code discount} (facts 2.6 Y-6)
 */
public record ComboItem(
    List<String> menuGroupGuidList,
    List<String> menuItemGuidList,
    List<String> menuTypeGuidList,
    boolean useItemPrice,
    Long price,
    BigDecimal discount,
    String priceType) {

  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  public ComboItem {
    menuGroupGuidList = List.copyOf(menuGroupGuidList);
    menuItemGuidList = List.copyOf(menuItemGuidList);
    menuTypeGuidList = List.copyOf(menuTypeGuidList);
  }

  /**
   * Whether it may be chosen.
   *
   * @param groups the guids of the item's group and of all groups around it
   */
  boolean offers(MenuItem item, Portion portion, List<String> groups) {
    return (menuItemGuidList.contains(item.guid())
            || menuGroupGuidList.stream().anyMatch(groups::contains))
        && (menuTypeGuidList.isEmpty()
            || portion == null
            || menuTypeGuidList.contains(portion.guid()));
  }

  /** Kopecks of the position when the chosen thing alone costs {@code alone}. */
  long priceOf(long alone) {
    if (useItemPrice) {
      return alone;
    }
    if (priceType.equals("discount")) {
      BigDecimal off = BigDecimal.valueOf(alone).multiply(discount).multiply(PERCENT);
      return alone - off.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
    return price == null ? 0 : price;
  }
}
