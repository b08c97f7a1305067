package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How much of some goods a shop has, in grams, millilitres or pieces.
 *
 * @param valueRaw may be below zero: selling does not ask the stock
 * @param priceRaw the average cost of one gram, millilitre or piece, in roubles
 * @param minValueRaw below this somebody should order
 */
public record Balance(
    String shopGuid,
    String goodsGuid,
    BigDecimal valueRaw,
    BigDecimal priceRaw,
    BigDecimal minValueRaw) {

  static final Table<String, Balance> TABLE =
      Table.of(
          "ytimes", "balances", Balance.class, balance -> key(balance.shopGuid, balance.goodsGuid));

  static final Index<String, Balance, String> BY_SHOP = TABLE.index("by_shop", Balance::shopGuid);

  private static final int PRICE_SCALE = 6;

  public Balance {
    Objects.requireNonNull(valueRaw);
    Objects.requireNonNull(priceRaw);
    Objects.requireNonNull(minValueRaw);
  }

  static String key(String shopGuid, String goodsGuid) {
    return shopGuid + "/" + goodsGuid;
  }

  static Balance none(String shopGuid, String goodsGuid) {
    return new Balance(shopGuid, goodsGuid, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /**
   * After an income of {@code raw} for {@code cost} roubles: the cost is averaged by weight; what
   * was missing before has no cost.
   */
  Balance raised(BigDecimal raw, BigDecimal cost) {
    BigDecimal present = valueRaw.max(BigDecimal.ZERO);
    BigDecimal all = present.add(raw);
    BigDecimal average =
        all.signum() == 0
            ? priceRaw
            : present.multiply(priceRaw).add(cost).divide(all, MathContext.DECIMAL64);
    return with(valueRaw.add(raw), average.setScale(PRICE_SCALE, RoundingMode.HALF_UP));
  }

  /** After {@code raw} more (or fewer, below zero) at the present cost. */
  Balance moved(BigDecimal raw) {
    return with(valueRaw.add(raw), priceRaw);
  }

  /** After somebody counted it. */
  Balance counted(BigDecimal raw) {
    return with(raw, priceRaw);
  }

  private Balance with(BigDecimal newValueRaw, BigDecimal newPriceRaw) {
    return new Balance(shopGuid, goodsGuid, newValueRaw, newPriceRaw, minValueRaw);
  }
}
