package dev.surimi.vendor.ytimes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One piece of something from a shop's menu, as a guest chose it.
 *
 * @param portion null for anything but a RECIPE
 */
record Choice(Shop shop, MenuItem item, Portion portion, List<ChosenSupplement> supplements) {

  /** Kopecks of one piece: what the menu says, and the supplements beyond the free ones. */
  long price(boolean togo) {
    return itemPrice() + supplementPrice(togo);
  }

  /** Kopecks of the item alone. */
  long itemPrice() {
    return item.price(portionGuid()).map(price -> price.in(shop.guid())).orElse(0L);
  }

  String portionGuid() {
    return portion == null ? null : portion.guid();
  }

  String menuTypeName() {
    return portion == null ? null : portion.name();
  }

  /** {@code Овсяное молоко, Сахар x2}; null without supplements. */
  String supplementText() {
    return supplements.isEmpty()
        ? null
        : supplements.stream().map(ChosenSupplement::text).collect(Collectors.joining(", "));
  }

  private long supplementPrice(boolean togo) {
    Map<String, List<Long>> byGroup =
        supplements.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.supplement().groupGuid(),
                    Collectors.flatMapping(
                        one -> Collections.nCopies(one.count(), priceOf(one, togo)).stream(),
                        Collectors.toList())));
    return byGroup.entrySet().stream()
        .mapToLong(group -> paid(group.getValue(), item.freeCounts().get(group.getKey())))
        .sum();
  }

  private long priceOf(ChosenSupplement chosen, boolean togo) {
    return chosen.supplement().price(shop.guid(), portionGuid(), togo);
  }

  /** The dearest are the free ones: the vendor does not say which. */
  private static long paid(List<Long> prices, Integer free) {
    return prices.stream()
        .sorted(Collections.reverseOrder())
        .skip(free == null ? 0 : free)
        .mapToLong(Long::longValue)
        .sum();
  }
}
