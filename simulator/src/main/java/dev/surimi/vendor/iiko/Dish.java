package dev.surimi.vendor.iiko;

import java.math.BigDecimal;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * A dish of an order, or one half of it.
 *
 * @param price in kopecks, of one
 * @param cost in kopecks, of all, without modifiers, before discounts
 * @param resultSum in kopecks, of all, without modifiers, after discounts
 */
public record Dish(
    Named product,
    long price,
    boolean pricePredefined,
    String positionId,
    Integer taxPercent,
    long cost,
    long resultSum,
    List<Modifier> modifiers) {

  public Dish {
    modifiers = List.copyOf(modifiers);
  }

  /** For this many, each a part of the whole: one, or one half. */
  Dish costing(BigDecimal amount, int parts) {
    long sum =
        Bill.rounded(BigDecimal.valueOf(price).multiply(amount).divide(BigDecimal.valueOf(parts)));
    return new Dish(product, price, pricePredefined, positionId, taxPercent, sum, sum, modifiers);
  }

  Dish results(PrimitiveIterator.OfLong sums) {
    long own = sums.nextLong();
    List<Modifier> others =
        modifiers.stream().map(modifier -> modifier.result(sums.nextLong())).toList();
    return new Dish(product, price, pricePredefined, positionId, taxPercent, cost, own, others);
  }
}
