package dev.surimi.vendor.ytimes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One unit of something, as it was called and priced when it was ordered.
 *
 * @param typeName the portion; null for what has none
 * @param orderType TOGO or IN; null for what has no portions
 * @param supplementText the supplements in a few words; null without any
 * @param fullPrice kopecks without a discount
 * @param price kopecks to pay
 * @param discountable whether guests with a discount pay less
 * @param goods what it takes from the stock, in raw units by goods
 */
public record Ware(
    String menuItemGuid,
    MenuType menuType,
    String name,
    String typeName,
    String orderType,
    String supplementText,
    long fullPrice,
    long price,
    boolean discountable,
    Map<String, BigDecimal> goods) {

  private static final int RAW_SCALE = 3;

  /** A markup is no discount below nothing: the full price goes up with it. */
  public Ware {
    Objects.requireNonNull(menuType);
    fullPrice = Math.max(fullPrice, price);
    goods = Ordered.copyOf(goods);
  }

  long discount() {
    return fullPrice - price;
  }

  Ware at(long newPrice) {
    return new Ware(
        menuItemGuid,
        menuType,
        name,
        typeName,
        orderType,
        supplementText,
        fullPrice,
        newPrice,
        discountable,
        goods);
  }

  /**
   * So many grams or millilitres of something sold by weight, whose price is for what its recipe
   * takes; named as the vendor does, {@code Кофе 150.0 гр}.
   */
  Ware weighing(BigDecimal weight) {
    BigDecimal one = goods.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal unit = one.signum() == 0 ? BigDecimal.valueOf(1_000) : one;
    Map<String, BigDecimal> weighed = new LinkedHashMap<>();
    goods.forEach((guid, raw) -> weighed.put(guid, part(raw, weight, unit, RAW_SCALE)));
    return new Ware(
        menuItemGuid,
        menuType,
        name + " " + Kopecks.exact(weight).asString() + " гр",
        typeName,
        orderType,
        supplementText,
        part(BigDecimal.valueOf(fullPrice), weight, unit, 0).longValueExact(),
        part(BigDecimal.valueOf(price), weight, unit, 0).longValueExact(),
        discountable,
        weighed);
  }

  private static BigDecimal part(BigDecimal of, BigDecimal weight, BigDecimal unit, int scale) {
    return of.multiply(weight).divide(unit, scale, RoundingMode.HALF_UP);
  }
}
