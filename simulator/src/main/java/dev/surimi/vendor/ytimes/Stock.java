package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What goes into and out of a shop's stock. */
final class Stock {

  private static final int COST_SCALE = 3;

  private Stock() {}

  static Balance balance(View world, String shopGuid, String goodsGuid) {
    return world
        .find(Balance.TABLE, Balance.key(shopGuid, goodsGuid))
        .orElseGet(() -> Balance.none(shopGuid, goodsGuid));
  }

  /**
   * Takes goods out at their average cost, below zero if need be.
   *
   * @return what it cost, in roubles
   */
  static BigDecimal take(Transaction world, String shopGuid, Map<String, BigDecimal> raw) {
    BigDecimal cost = costOf(world, shopGuid, raw);
    raw.forEach((goods, value) -> move(world, shopGuid, goods, value.negate()));
    return cost;
  }

  /** What the goods cost there now, in roubles. */
  static BigDecimal costOf(View world, String shopGuid, Map<String, BigDecimal> raw) {
    return raw.entrySet().stream()
        .map(one -> one.getValue().multiply(balance(world, shopGuid, one.getKey()).priceRaw()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(COST_SCALE, RoundingMode.HALF_UP);
  }

  /** Puts goods back at their present average cost. */
  static void giveBack(Transaction world, String shopGuid, Map<String, BigDecimal> raw) {
    raw.forEach((goods, value) -> move(world, shopGuid, goods, value));
  }

  private static void move(Transaction world, String shopGuid, String goods, BigDecimal raw) {
    world.put(Balance.TABLE, balance(world, shopGuid, goods).moved(raw));
  }
}
