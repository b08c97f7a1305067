package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.util.List;

/** What the account's stock consists of, and how much of it the shops have. */
final class GoodsSeed {

  static final String BEANS = "8795e07a-a7da-11ed-b223-d00d1341a13e";
  static final String COCOA = "8795e218-a7da-11ed-b223-d00d1341a13e";
  static final String MILK = "8795e3b6-a7da-11ed-b223-d00d1341a13e";
  static final String LACTOSE_FREE_MILK = "0f309537-0565-4169-9325-25267a3d4ff9";
  static final String OAT_MILK = "8795e554-a7da-11ed-b223-d00d1341a13e";
  static final String COCONUT_MILK = "8795e6f2-a7da-11ed-b223-d00d1341a13e";
  static final String SOY_MILK = "8795e890-a7da-11ed-b223-d00d1341a13e";
  static final String SYRUP = "8795ea2e-a7da-11ed-b223-d00d1341a13e";
  static final String SUGAR = "8795ebcc-a7da-11ed-b223-d00d1341a13e";
  static final String CINNAMON = "8795ed6a-a7da-11ed-b223-d00d1341a13e";
  static final String SMALL_CUP = "8795ef08-a7da-11ed-b223-d00d1341a13e";
  static final String LARGE_CUP = "8795f0a6-a7da-11ed-b223-d00d1341a13e";
  static final String WATER = "8795f244-a7da-11ed-b223-d00d1341a13e";
  static final String CROISSANT = "8795f3e2-a7da-11ed-b223-d00d1341a13e";
  static final String CHEESECAKE = "8795f580-a7da-11ed-b223-d00d1341a13e";
  static final String BUN = "8795f71e-a7da-11ed-b223-d00d1341a13e";
  static final String SAUSAGE = "8795f8bc-a7da-11ed-b223-d00d1341a13e";
  static final String CHICKEN_SAUSAGE = "8795fa5a-a7da-11ed-b223-d00d1341a13e";
  static final String PUMPKIN_MIX = "8795fbf8-a7da-11ed-b223-d00d1341a13e";
  static final String CIDER = "8795fd96-a7da-11ed-b223-d00d1341a13e";
  static final String BAG = "8795ff34-a7da-11ed-b223-d00d1341a13e";

  private static final String INGREDIENTS = "b32876a8-a7da-11ed-b223-d00d1341a13e";
  private static final String SUPPLIES = "b32876e7-a7da-11ed-b223-d00d1341a13e";
  private static final String PASTRY = "b328771c-a7da-11ed-b223-d00d1341a13e";

  private static final String PIECE = "7aa38b0e-a7da-11ed-b223-d00d1341a13e";
  private static final String LITRE = "7aa38bca-a7da-11ed-b223-d00d1341a13e";
  private static final String BOTTLE_500 = "3fdfcee8-9136-481f-9b3f-9425bade2830";
  private static final String BOTTLE_750 = "5e8ff2ee-7343-4973-9b00-50a952a45b72";
  private static final String KILOGRAM = "7aa38c84-a7da-11ed-b223-d00d1341a13e";

  private static final String COFFEE_DEALER = "0c31dc9f-67ec-4bff-b19d-04e5e15ddc8a";

  private final Transaction world;

  private GoodsSeed(Transaction world) {
    this.world = world;
  }

  /** References and cards; the shops have nothing yet. */
  static void plant(Transaction world) {
    GoodsSeed seed = new GoodsSeed(world);
    seed.plantGroups();
    seed.plantUnits();
    seed.plantSuppliers();
    seed.plantIngredients();
    seed.plantOthers();
  }

  /** What the shops have: the printed balances at {@link ShopSeed#GARDEN}, plenty elsewhere. */
  static void plantBalances(Transaction world) {
    GoodsSeed seed = new GoodsSeed(world);
    for (String shop : List.of(ShopSeed.COFFEE, ShopSeed.CENTRE, ShopSeed.TIME, ShopSeed.STORAGE)) {
      seed.stock(shop, BEANS, "24000", "1.245");
      seed.stock(shop, COCOA, "8000", "0.42");
      seed.stock(shop, MILK, "60000", "0.078");
      seed.plantSupplies(shop);
    }
    seed.stock(ShopSeed.GARDEN, BEANS, "1976", "1.245");
    seed.stock(ShopSeed.GARDEN, COCOA, "8000", "0");
    seed.stock(ShopSeed.GARDEN, MILK, "85143", "0.078");
    seed.plantSupplies(ShopSeed.GARDEN);
  }

  private void plantSupplies(String shop) {
    stock(shop, OAT_MILK, "12000", "0.145");
    stock(shop, COCONUT_MILK, "6000", "0.21");
    stock(shop, SOY_MILK, "6000", "0.13");
    stock(shop, SYRUP, "7500", "0.56");
    stock(shop, SUGAR, "10000", "0.062");
    stock(shop, CINNAMON, "500", "0.9");
    stock(shop, SMALL_CUP, "2000", "4.5");
    stock(shop, LARGE_CUP, "2000", "6.2");
    stock(shop, WATER, "240", "31");
    stock(shop, CROISSANT, "60", "68");
    stock(shop, CHEESECAKE, "40", "95");
    stock(shop, BUN, "120", "14");
    stock(shop, SAUSAGE, "100", "32.5");
    stock(shop, CHICKEN_SAUSAGE, "100", "27");
    stock(shop, PUMPKIN_MIX, "3000", "0.33");
    stock(shop, CIDER, "48", "88");
    stock(shop, BAG, "300", "7");
  }

  private void stock(String shop, String goods, String raw, String price) {
    BigDecimal least = new BigDecimal(raw).movePointLeft(1);
    boolean printed = shop.equals(ShopSeed.GARDEN);
    world.put(
        Balance.TABLE,
        new Balance(
            shop,
            goods,
            new BigDecimal(raw),
            new BigDecimal(price),
            printed ? BigDecimal.ZERO : least));
  }

  private void plantGroups() {
    group(INGREDIENTS, "Ингредиенты");
    group(SUPPLIES, "Расходники");
    group(PASTRY, "Выпечка и десерты");
  }

  private void group(String guid, String name) {
    world.put(GoodsGroup.TABLE, new GoodsGroup(guid, world.next(References.NUMBERS), name));
  }

  private void plantUnits() {
    unit(PIECE, "шт", Unit.Type.COUNT, 1);
    unit("7aa38b6d-a7da-11ed-b223-d00d1341a13e", "мл", Unit.Type.VOLUME, 1);
    unit(LITRE, "л", Unit.Type.VOLUME, 1000);
    unit(BOTTLE_500, "Бутылка 500мл", Unit.Type.VOLUME, 500);
    unit(BOTTLE_750, "Бутылка 750мл", Unit.Type.VOLUME, 750);
    unit("7aa38c27-a7da-11ed-b223-d00d1341a13e", "г", Unit.Type.WEIGHT, 1);
    unit(KILOGRAM, "кг", Unit.Type.WEIGHT, 1000);
  }

  private void unit(String guid, String name, Unit.Type type, long value) {
    long number = world.next(References.NUMBERS);
    world.put(Unit.TABLE, new Unit(guid, number, name, type, BigDecimal.valueOf(value)));
  }

  private void plantSuppliers() {
    supplier("7afc8535-a7da-11ed-b223-d00d1341a13e", "Метро СС");
    world.put(
        Supplier.TABLE,
        new Supplier(
            COFFEE_DEALER,
            world.next(References.NUMBERS),
            "ООО \"Кофи Чак\"",
            "Общество с ограниченной ответственностью \"Кофи Чак\"",
            false,
            null,
            null,
            "1831167610",
            "183145002",
            "Удмуртская Респ, Ижевск г, Максима Горького ул, 72",
            null,
            null,
            "030000475013"));
    supplier("f6431f98-466f-4b19-b39f-17dd0d05b511", "ООО Десерты плюс");
    supplier("b0251531-27c4-4fc8-aa83-62a21ca730b6", "ИП Рекламов");
  }

  private void supplier(String guid, String name) {
    long number = world.next(References.NUMBERS);
    world.put(Supplier.TABLE, Supplier.named(guid, number, name));
  }

  private void plantIngredients() {
    goods(BEANS, "Кофе", KILOGRAM, INGREDIENTS);
    goods(COCOA, "Какао", KILOGRAM, INGREDIENTS);
    goods(MILK, "Молоко", LITRE, INGREDIENTS);
    goods(LACTOSE_FREE_MILK, "Молоко безлактозное", LITRE, INGREDIENTS);
    goods(OAT_MILK, "Молоко овсяное", LITRE, INGREDIENTS);
    goods(COCONUT_MILK, "Молоко кокосовое", LITRE, INGREDIENTS);
    goods(SOY_MILK, "Молоко соевое", LITRE, INGREDIENTS);
    goods(SYRUP, "Сироп", BOTTLE_750, INGREDIENTS);
    goods(SUGAR, "Сахар", KILOGRAM, INGREDIENTS);
    goods(CINNAMON, "Корица", KILOGRAM, INGREDIENTS);
    goods(BUN, "Булочка для хот-дога", PIECE, INGREDIENTS);
    goods(SAUSAGE, "Сосиска говяжья", PIECE, INGREDIENTS);
    goods(CHICKEN_SAUSAGE, "Сосиска куриная", PIECE, INGREDIENTS);
  }

  private void plantOthers() {
    goods(SMALL_CUP, "Стакан 250мл", PIECE, SUPPLIES);
    goods(LARGE_CUP, "Стакан 400мл", PIECE, SUPPLIES);
    goods(BAG, "Пакет подарочный", PIECE, SUPPLIES);
    goods(WATER, "Вода 0,5л", PIECE, null);
    goods(CROISSANT, "Круассан", PIECE, PASTRY);
    goods(CHEESECAKE, "Чизкейк", PIECE, PASTRY);
    world.put(Goods.TABLE, card(PUMPKIN_MIX, "Тыквенная основа", "PACK", "AUTO", LITRE));
    world.put(Goods.TABLE, card(CIDER, "Сидр 0,5л", "ALCO_WITHOUT_MARK", null, PIECE));
  }

  private void goods(String guid, String name, String unit, String group) {
    Goods card = card(guid, name, "NORMAL", null, unit);
    world.put(Goods.TABLE, card.in(group));
  }

  private Goods card(String guid, String name, String type, String packType, String unit) {
    long number = world.next(References.NUMBERS);
    return new Goods(
        guid,
        number,
        null,
        name,
        type,
        packType,
        null,
        null,
        BigDecimal.ZERO,
        unit,
        List.of(),
        null,
        null);
  }
}
