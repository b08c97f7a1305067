package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A card of goods as it is sent. */
final class GoodsJson {

  /** Samples print costs of a gram with three decimals. */
  private static final int PRICE_SCALE = 3;

  private GoodsJson() {}

  static ObjectNode of(View world, Goods goods, Optional<Shop> shop) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", goods.guid())
        .put("chainGuid", goods.chainGuid())
        .put("name", goods.name())
        .put("type", goods.type())
        .put("packType", goods.packType())
        .put("comment", goods.comment())
        .put("barCodes", goods.barCodes());
    json.set("wastePercent", Kopecks.exact(goods.wastePercent()));
    putUnits(json, world, goods);
    putGroup(json, world, goods);
    putSupplier(json, world, goods);
    putBalance(json, world, goods, shop);
    return json;
  }

  private static void putUnits(ObjectNode json, View world, Goods goods) {
    Unit unit = world.find(Unit.TABLE, goods.mainUnitGuid()).orElseThrow();
    json.put("mainUnitGuid", unit.guid()).put("mainUnitName", unit.name());
    json.set("mainUnitValue", Amounts.bare(unit.value()));
    goods.additionalUnitGuidList().forEach(json.putArray("additionalUnitGuidList")::add);
  }

  private static void putGroup(ObjectNode json, View world, Goods goods) {
    Optional<GoodsGroup> group =
        Optional.ofNullable(goods.groupGuid()).flatMap(guid -> world.find(GoodsGroup.TABLE, guid));
    json.put("groupGuid", goods.groupGuid())
        .put("groupName", group.map(GoodsGroup::name).orElse(null));
  }

  private static void putSupplier(ObjectNode json, View world, Goods goods) {
    Optional<Supplier> supplier =
        Optional.ofNullable(goods.supplierGuid()).flatMap(guid -> world.find(Supplier.TABLE, guid));
    json.put("supplierGuid", goods.supplierGuid())
        .put("supplierName", supplier.map(Supplier::name).orElse(null));
  }

  /** Null without a shop (Y-19). */
  private static void putBalance(ObjectNode json, View world, Goods goods, Optional<Shop> shop) {
    Optional<Balance> balance = shop.map(one -> Stock.balance(world, one.guid(), goods.guid()));
    json.set("valueRaw", exact(balance.map(Balance::valueRaw)));
    json.set(
        "priceRaw",
        exact(balance.map(one -> one.priceRaw().setScale(PRICE_SCALE, RoundingMode.HALF_UP))));
    json.set("minValueRaw", exact(balance.map(Balance::minValueRaw)));
  }

  private static JsonNode exact(Optional<BigDecimal> number) {
    return number.map(Kopecks::exact).orElseGet(JsonNodeFactory.instance::nullNode);
  }
}
