package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The menu: the printed groups and items, and enough around them to try everything. */
final class MenuSeed {

  static final String COFFEES = "f8d1f462-0f87-4718-87a0-95bee9eb6782";
  static final String SEASONAL = "85e5c245-fcd2-4c1f-b53a-f84b07850d76";
  static final String DRINKS = "5f131418-a651-4ea3-bb0c-8b8faafee153";
  static final String HOT_DOGS = "de8b960f-fb99-4b1d-bf73-a6be00143589";
  static final String PASTRY = "5fa333d3-d448-46a1-8ecf-d7687332ada9";
  static final String RETAIL = "c4a8f0d1-7e25-4b93-8d16-f02b6c7a59e3";
  static final String SERVICES = "9b3d57e0-12af-4c68-b5f4-7e80a1c2d936";
  static final String BY_TIME = "1f6e8a94-c05d-47b2-9e73-64d1b8f0ac25";

  static final String CAPPUCCINO = "3b116056-cf43-458c-ad31-061ca8515dbe";
  static final String CAPPUCCINO_250 = "2b1b2bd9-ed7c-4562-858c-b7792f3e8746";
  static final String CAPPUCCINO_400 = "55414544-ec41-4f93-94e8-ebeb2c8c9ea2";
  static final String AMERICANO = "3d78ed57-e928-48e0-b612-f919f9290bdc";
  static final String AMERICANO_250 = "a64977f9-78dc-4f89-831a-f4c9af4242ef";
  static final String AMERICANO_400 = "04be61f7-9d3a-4e5c-8b20-c71f5a8de394";
  static final String FLAT_WHITE = "88dd4511-e8ff-4bba-90be-3a5b5e5c7a7e";
  static final String FLAT_WHITE_IN = "e50f7b38-2c94-4d61-a8f7-93b0c6d41e52";
  static final String LATTE = "2c4f6922-cd53-4aa2-945c-cb98d30df897";
  static final String LATTE_400 = "c37d306e-27c5-4a59-a61c-2b0ca65ede47";
  static final String LATTE_550 = "3b46bed8-1b3f-43c8-9240-f6fcfe430764";
  static final String PUMPKIN_LATTE = "6a8d2c05-f14e-4b79-90d3-8be57c1f2a60";
  static final String PUMPKIN_LATTE_400 = "d94b6f11-08c7-4e2a-b3f5-1a7c90e8d246";
  static final String WATER = "5abee2cf-db86-4b05-9a93-24def174c88b";
  static final String CROISSANT = "332e4c44-05da-41c0-ac23-8b4c6c7ce78f";
  static final String CHEESECAKE = "b72e10d4-5f83-4a6c-9e08-d35c7f1b6a92";
  static final String HOT_DOG = "7e05c3b9-a6d8-42f1-8c47-0b9e5d3f7a18";
  static final String HOT_DOG_PORTION = "f13a9e57-4cb0-4d82-a6e5-82d7b0c9f346";
  static final String BEANS = "20c9f6e8-7b31-45ad-9f02-e64d8a5b1c73";
  static final String DELIVERY = "ad5e7140-3b9c-4f26-8e1d-c90a6f7b2d58";
  static final String BAG = "58f0b2a7-e49d-4c13-a7b6-1d3c8e5f9042";
  static final String HOUR = "e1c7d9b4-60f2-4a58-b93e-75a0d8c1f627";

  private static final List<String> TIME_ONLY =
      List.of(ShopSeed.GARDEN, ShopSeed.COFFEE, ShopSeed.CENTRE, ShopSeed.STORAGE);

  private static final String FOAM = "Кофейный напиток с большим количеством густой молочной пены.";
  private static final String HOW =
      "Готовим эспрессо, взбиваем молоко (пенки должно быть много и она должна быть плотной) и"
          + " вливаем его в эспрессо. Сиропы добавляются в молоко перед взбиванием. Поверхность"
          + " молока должна быть глянцевой и без пузырьков.";

  private static final String PICTURES = "https://images.ytimes.ru/ac/mspos/menu-item/";

  private final Transaction world;

  private MenuSeed(Transaction world) {
    this.world = world;
  }

  static void plant(Transaction world) {
    MenuSeed seed = new MenuSeed(world);
    seed.plantGroups();
    seed.plantCoffees();
    seed.plantDishes();
    seed.plantGoods();
    seed.plantServices();
    seed.plantRecipes();
  }

  private void plantGroups() {
    Stream.of(
            group(COFFEES, null, "Кофейные напитки", 0)
                .pictured(PICTURES + "5c5ee348-b479-442c-8acd-33454e5d3cdx1.png"),
            group(SEASONAL, COFFEES, "Сезонные", 10),
            group(DRINKS, null, "Прочие напитки", 1)
                .pictured(PICTURES + "32813820-f218-134557aa4x1.png"),
            group(HOT_DOGS, null, "Хот-доги", 2)
                .pictured(PICTURES + "14b259be-92f5-4126-9756-442344417x1.png"),
            group(PASTRY, null, "Выпечка и десерты", 3),
            group(RETAIL, null, "Кофе с собой в зёрнах", 4),
            group(SERVICES, null, "Услуги", 5),
            group(BY_TIME, null, "Тайм-кафе", 6).shown(new Visibility(true, TIME_ONLY)),
            group("44c0a8e1-d97b-4f35-8b62-f0e51c7d9a34", null, "Архив", 99)
                .shown(new Visibility(false, List.of())))
        .forEach(group -> world.put(MenuGroup.TABLE, group));
  }

  private static MenuGroup group(String guid, String parent, String name, long priority) {
    boolean byAlphabet = guid.equals(PASTRY);
    return new MenuGroup(guid, parent, name, priority, null, byAlphabet, true, List.of());
  }

  private void plantCoffees() {
    Price small = new Price(32_000, true, Map.of(ShopSeed.GARDEN, 29_000L));
    Price large = new Price(37_000, true, Map.of(ShopSeed.GARDEN, 34_000L));
    coffee(
        CAPPUCCINO,
        "Капучино",
        15_002,
        new Portion(CAPPUCCINO_250, "250мл", small, "TOGO"),
        new Portion(CAPPUCCINO_400, "400мл", large, "TOGO"));
    coffee(
        AMERICANO,
        "Американо",
        15_001,
        new Portion(AMERICANO_250, "250мл с собой", Price.of(15_000), "TOGO"),
        new Portion(AMERICANO_400, "400мл", Price.of(21_000), "ALL"));
    coffee(
        FLAT_WHITE,
        "Флет Уайт",
        15_003,
        new Portion(FLAT_WHITE_IN, "200мл в зале", Price.of(26_000), "IN"));
    coffee(
        LATTE,
        "Латте",
        15_004,
        new Portion(LATTE_400, "400мл", Price.of(33_000), "ALL"),
        new Portion(LATTE_550, "550мл", Price.of(41_000), "ALL"));
    world.put(
        MenuItem.TABLE,
        recipe(PUMPKIN_LATTE, SEASONAL, "Латте тыквенный", 15_010)
            .portions(new Portion(PUMPKIN_LATTE_400, "400мл", Price.of(39_000), "ALL"))
            .withSupplements(SupplementSeed.FOR_COFFEE)
            .shown(new Visibility(true, List.of(ShopSeed.CENTRE))));
  }

  private void coffee(String guid, String name, long priority, Portion... portions) {
    MenuItem item =
        recipe(guid, COFFEES, name, priority)
            .portions(portions)
            .withSupplements(
                guid.equals(LATTE) ? SupplementSeed.FOR_LATTE : SupplementSeed.FOR_COFFEE);
    world.put(MenuItem.TABLE, guid.equals(CAPPUCCINO) ? item.described(FOAM, HOW) : item);
  }

  private void plantDishes() {
    world.put(
        MenuItem.TABLE,
        recipe(HOT_DOG, HOT_DOGS, "Хот-дог классический", 30_001)
            .portions(new Portion(HOT_DOG_PORTION, "Порция с собой", Price.of(15_000), "TOGO"))
            .withSupplements(SupplementSeed.FOR_HOT_DOG)
            .withDefaults(List.of(SupplementSeed.BEEF))
            .shown(new Visibility(true, List.of(ShopSeed.CENTRE))));
  }

  private void plantGoods() {
    Price water = new Price(19_900, true, Map.of(ShopSeed.COFFEE, 11_000L));
    sold(WATER, DRINKS, "Вода не газированная", MenuType.GOODS, 20_001, water);
    sold(CROISSANT, PASTRY, "Круассан", MenuType.GOODS, 40_001, Price.of(25_000));
    sold(CHEESECAKE, PASTRY, "Чизкейк", MenuType.GOODS, 40_002, Price.of(31_000));
    sold(BEANS, RETAIL, "Кофе", MenuType.GOODS_WEIGHT, 50_001, Price.of(8_333));
  }

  private void plantServices() {
    Price fixed = new Price(39_900, false, Map.of());
    sold(DELIVERY, SERVICES, "Доставка до двери", MenuType.OTHER_SERVICE, 60_001, fixed);
    sold(BAG, SERVICES, "Подарочный пакет", MenuType.OTHER, 60_002, Price.of(3_000));
    sold(HOUR, BY_TIME, "Час в антикафе", MenuType.OTHER_SERVICE, 70_001, Price.of(18_000));
  }

  private void sold(
      String guid, String group, String name, MenuType type, long priority, Price price) {
    world.put(MenuItem.TABLE, item(guid, group, name, type, priority, price));
  }

  private static MenuItem recipe(String guid, String group, String name, long priority) {
    return item(guid, group, name, MenuType.RECIPE, priority, null);
  }

  private static MenuItem item(
      String guid, String group, String name, MenuType type, long priority, Price price) {
    return new MenuItem(
        guid, group, name, type, priority, null, null, null, List.of(), Map.of(), List.of(), price,
        true, List.of());
  }

  private void plantRecipes() {
    coffeeRecipe(CAPPUCCINO_250, 18, 180, GoodsSeed.SMALL_CUP);
    coffeeRecipe(CAPPUCCINO_400, 24, 310, GoodsSeed.LARGE_CUP);
    coffeeRecipe(AMERICANO_250, 18, 0, GoodsSeed.SMALL_CUP);
    coffeeRecipe(AMERICANO_400, 27, 0, GoodsSeed.LARGE_CUP);
    coffeeRecipe(FLAT_WHITE_IN, 24, 150, null);
    coffeeRecipe(LATTE_400, 18, 320, GoodsSeed.LARGE_CUP);
    coffeeRecipe(LATTE_550, 24, 440, GoodsSeed.LARGE_CUP);
    made(
        PUMPKIN_LATTE_400,
        Map.of(GoodsSeed.BEANS, 18, GoodsSeed.MILK, 250, GoodsSeed.PUMPKIN_MIX, 60));
    made(HOT_DOG_PORTION, Map.of(GoodsSeed.BUN, 1));
    made(WATER, Map.of(GoodsSeed.WATER, 1));
    made(CROISSANT, Map.of(GoodsSeed.CROISSANT, 1));
    made(CHEESECAKE, Map.of(GoodsSeed.CHEESECAKE, 1));
    made(BEANS, Map.of(GoodsSeed.BEANS, 100));
    made(BAG, Map.of(GoodsSeed.BAG, 1));
  }

  private void coffeeRecipe(String guid, int beans, int milk, String cup) {
    Map<String, Integer> goods = new LinkedHashMap<>();
    goods.put(GoodsSeed.BEANS, beans);
    if (milk > 0) {
      goods.put(GoodsSeed.MILK, milk);
    }
    if (cup != null) {
      goods.put(cup, 1);
    }
    made(guid, goods);
  }

  private void made(String guid, Map<String, Integer> goods) {
    world.put(Recipe.TABLE, Recipe.of(guid, goods));
  }
}
