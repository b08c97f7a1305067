package dev.surimi.vendor.iiko;

import java.math.BigDecimal;

/**
 * What goes with a dish.
 *
 * @param amount for each of the dish
 * @param price in kopecks, of one
 * @param resultSum in kopecks, of all, after discounts
 */
public record Modifier(
    Named product,
    Named group,
    BigDecimal amount,
    long price,
    boolean pricePredefined,
    String positionId,
    Integer taxPercent,
    long resultSum) {

  Modifier result(long sum) {
    return new Modifier(
        product, group, amount, price, pricePredefined, positionId, taxPercent, sum);
  }
}
