package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A document of what came into a shop's stock.
 *
 * @param guid made by the caller: the key of idempotency
 * @param at on the shop's clock
 */
public record GoodsChange(
    String guid,
    String shopGuid,
    LocalDateTime at,
    String incomeSupplierGuid,
    LocalDate incomeDocDate,
    String incomeDocNumber,
    List<Line> itemList) {

  static final Table<String, GoodsChange> TABLE =
      Table.of("ytimes", "goods_changes", GoodsChange.class, GoodsChange::guid);

  static final Index<String, GoodsChange, String> BY_SHOP =
      TABLE.index("by_shop", GoodsChange::shopGuid);

  public GoodsChange {
    itemList = List.copyOf(itemList);
  }

  /**
   * What came of one kind of goods.
   *
   * @param value in the unit
   * @param raw in grams, millilitres or pieces
   * @param totalPrice in roubles; it decides the cost
   */
  public record Line(
      String goodsGuid,
      String unitGuid,
      BigDecimal value,
      BigDecimal raw,
      BigDecimal itemPrice,
      BigDecimal totalPrice) {}
}
