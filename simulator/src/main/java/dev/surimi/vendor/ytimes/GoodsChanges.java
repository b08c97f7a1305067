package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What comes into the stock. */
final class GoodsChanges {

  private static final int RAW_SCALE = 6;

  private GoodsChanges() {}

  static Reply save(Call call) {
    Transaction world = call.world();
    String guid = call.input().requireText("guid");
    if (world.find(GoodsChange.TABLE, guid).isEmpty()) {
      record(world, read(world, guid, call.input()));
    }
    return Envelope.row(guid);
  }

  /** Enters a document, and lets the shop's balances follow. */
  static void record(Transaction world, GoodsChange change) {
    world.put(GoodsChange.TABLE, change);
    change
        .itemList()
        .forEach(
            line ->
                world.put(
                    Balance.TABLE,
                    Stock.balance(world, change.shopGuid(), line.goodsGuid())
                        .raised(line.raw(), line.totalPrice())));
  }

  private static GoodsChange read(View world, String guid, Input input) {
    requireIncome(input);
    LocalDateTime at = Days.require(input, "date").atTime(Days.requireTime(input, "time"));
    LocalDate docDate = Days.find(input, "incomeDocDate").orElse(null);
    String docNumber = input.text("incomeDocNumber").orElse(null);
    Shop shop = Shops.require(world, input);
    String supplier = input.text("incomeSupplierGuid").orElse(null);
    if (supplier != null) {
      References.require(world, Supplier.TABLE, supplier, "Поставщик не найден");
    }
    List<Input> lines = input.objects("itemList");
    if (lines.isEmpty()) {
      throw input.missing("itemList");
    }
    return new GoodsChange(
        guid,
        shop.guid(),
        at,
        supplier,
        docDate,
        docNumber,
        lines.stream().map(line -> line(world, line)).toList());
  }

  private static void requireIncome(Input input) {
    if (!input.requireText("type").equals("INCOME")) {
      throw input.invalid("type", "must be INCOME");
    }
  }

  private static GoodsChange.Line line(View world, Input line) {
    String goodsGuid = line.requireText("goodsGuid");
    String unitGuid = line.requireText("unitGuid");
    BigDecimal value = Amounts.requirePositive(line, "value");
    BigDecimal itemPrice = Amounts.require(line, "itemPrice");
    BigDecimal totalPrice = Amounts.require(line, "totalPrice");
    Goods goods = References.require(world, Goods.TABLE, goodsGuid, "Товар не найден");
    Unit unit = References.require(world, Unit.TABLE, unitGuid, "Единица измерения не найдена");
    if (unit.type() != world.find(Unit.TABLE, goods.mainUnitGuid()).orElseThrow().type()) {
      throw YTimesError.validation("Единица измерения не подходит товару");
    }
    BigDecimal raw = value.multiply(unit.value()).stripTrailingZeros();
    if (raw.scale() > RAW_SCALE) {
      throw line.invalid("value", "must have fewer decimals");
    }
    return new GoodsChange.Line(goodsGuid, unitGuid, value, raw, itemPrice, totalPrice);
  }
}
