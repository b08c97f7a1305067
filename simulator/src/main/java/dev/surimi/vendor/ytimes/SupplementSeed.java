package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be added to the demo's dishes: the printed groups, and those that printed guids need.
 */
final class SupplementSeed {

  static final String SYRUPS = "8a2ac115-3d7a-4ed9-97e5-4223828edc9d";
  static final String MILKS = "03b604e7-acee-400d-beca-78e4cb5225e2";
  static final String OTHERS = "6ca69fbf-fb27-4204-bb0e-629afe0c6574";
  static final String PLANT_MILKS = "497ef42c-a279-11f0-b7a3-0242ac140004";
  static final String SAUSAGES = "bd41f7a6-8e20-4c5f-93d7-a06c1b9e5f82";

  static final String VANILLA = "30f84e84-9f5e-44be-a24e-c685eb28fc64";
  static final String SUGAR = "d269fcad-ae48-11f0-85c7-0242ac140004";

  /** The oat milk of the printed order. */
  static final String OAT = "81b18bc4-4b21-4dfe-9bf5-94daaa36ca08";

  /** The milks of the printed stop-list. */
  static final String STOPPED_COCONUT = "879354c3-86a5-11f0-ae10-0242ac120003";

  static final String STOPPED_OAT = "8df5a25e-86a5-11f0-ae10-0242ac120003";
  static final String BEEF = "0e6a3c94-7bd1-4f58-8a25-c9e4d07f1b36";
  static final String CHICKEN = "c85f01b2-3a9e-4d67-b0c8-5e7d2f49a610";

  static final Map<String, Integer> FOR_COFFEE =
      counts(List.of(PLANT_MILKS, SYRUPS, OTHERS), List.of(0, 0, 2));

  static final Map<String, Integer> FOR_LATTE =
      counts(List.of(PLANT_MILKS, MILKS, SYRUPS, OTHERS), List.of(0, 0, 1, 2));

  static final Map<String, Integer> FOR_HOT_DOG = counts(List.of(SAUSAGES), List.of(1));

  private static final List<String> NOT_CENTRE = List.of(ShopSeed.CENTRE);
  private static final List<String> ONLY_CENTRE =
      List.of(ShopSeed.GARDEN, ShopSeed.COFFEE, ShopSeed.TIME, ShopSeed.STORAGE);

  private final Transaction world;

  private SupplementSeed(Transaction world) {
    this.world = world;
  }

  static void plant(Transaction world) {
    SupplementSeed seed = new SupplementSeed(world);
    seed.plantGroups();
    seed.plantSyrups();
    seed.plantMilks();
    seed.plantOthers();
    seed.plantRecipes();
  }

  private void plantGroups() {
    List.of(
            new SupplementGroup(SYRUPS, "Сиропы", 0, true, 3),
            new SupplementGroup(MILKS, "Молочко", 1, false, 1),
            new SupplementGroup(OTHERS, "Прочее", 2, true, 2),
            new SupplementGroup(PLANT_MILKS, "Альтернативное молоко", 3, false, 1),
            new SupplementGroup(SAUSAGES, "Сосиска на выбор", 4, true, 2))
        .forEach(group -> world.put(SupplementGroup.TABLE, group));
  }

  private void plantSyrups() {
    plain("c29c2cda-956d-4460-8e05-303c525e5653", SYRUPS, "Банан", 1, 1_500);
    plain(VANILLA, SYRUPS, "Ваниль", 2, 1_500);
    plain("e4c3d928-0f32-4689-947f-a14b91bb2ba8", SYRUPS, "Карамель", 3, 1_500);
  }

  private void plantMilks() {
    Map<String, Long> dearer =
        Ordered.with(Map.of(MenuSeed.CAPPUCCINO_400, 5_000L), MenuSeed.LATTE_400, 7_000L);
    supplement("8bb23e8a-ec1a-4de3-9778-5ed59e0a92e1", MILKS, "Соевое молоко", 1, 3_000, dearer);
    supplement("c07863c2-9965-4630-9d13-f3a6d387708b", MILKS, "Кокосовое молоко", 2, 5_000, dearer);
    world.put(
        Supplement.TABLE,
        new Supplement(
            OAT,
            PLANT_MILKS,
            "Овсяное молоко",
            1,
            Price.of(2_500),
            Price.of(2_000),
            Map.of(),
            true,
            NOT_CENTRE));
    Visibility centre = new Visibility(true, ONLY_CENTRE);
    world.put(
        Supplement.TABLE,
        of(STOPPED_COCONUT, PLANT_MILKS, "Кокосовое молоко", 2, 5_000).shown(centre));
    world.put(
        Supplement.TABLE, of(STOPPED_OAT, PLANT_MILKS, "Овсяное молоко", 3, 2_500).shown(centre));
    plain("f5a7209d-1e4c-4b83-a6f9-d80c3b7e5124", PLANT_MILKS, "Банановое молоко", 4, 3_000);
  }

  private void plantOthers() {
    plain("6e54330c-911a-40d9-afee-dded6d726ca2", OTHERS, "Корица", 2, 0);
    plain(SUGAR, OTHERS, "Сахар", 1, 0);
    plain(BEEF, SAUSAGES, "Говяжья", 1, 5_000);
    plain(CHICKEN, SAUSAGES, "Куриная", 2, 4_000);
  }

  private void plain(String guid, String group, String name, long priority, long kopecks) {
    world.put(Supplement.TABLE, of(guid, group, name, priority, kopecks));
  }

  private void supplement(
      String guid,
      String group,
      String name,
      long priority,
      long kopecks,
      Map<String, Long> byPortion) {
    world.put(Supplement.TABLE, of(guid, group, name, priority, kopecks).pricedBy(byPortion));
  }

  private static Supplement of(
      String guid, String group, String name, long priority, long kopecks) {
    Price price = Price.of(kopecks);
    return new Supplement(guid, group, name, priority, price, price, Map.of(), true, List.of());
  }

  private void plantRecipes() {
    for (String syrup :
        List.of(
            "c29c2cda-956d-4460-8e05-303c525e5653",
            VANILLA,
            "e4c3d928-0f32-4689-947f-a14b91bb2ba8")) {
      made(syrup, GoodsSeed.SYRUP, 15);
    }
    made("8bb23e8a-ec1a-4de3-9778-5ed59e0a92e1", GoodsSeed.SOY_MILK, 200);
    made("c07863c2-9965-4630-9d13-f3a6d387708b", GoodsSeed.COCONUT_MILK, 200);
    made(OAT, GoodsSeed.OAT_MILK, 200);
    made(STOPPED_OAT, GoodsSeed.OAT_MILK, 200);
    made(STOPPED_COCONUT, GoodsSeed.COCONUT_MILK, 200);
    made(SUGAR, GoodsSeed.SUGAR, 5);
    made("6e54330c-911a-40d9-afee-dded6d726ca2", GoodsSeed.CINNAMON, 1);
    made(BEEF, GoodsSeed.SAUSAGE, 1);
    made(CHICKEN, GoodsSeed.CHICKEN_SAUSAGE, 1);
  }

  private void made(String guid, String goods, int raw) {
    world.put(Recipe.TABLE, Recipe.of(guid, Map.of(goods, raw)));
  }

  private static Map<String, Integer> counts(List<String> groups, List<Integer> free) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      counts.put(groups.get(i), free.get(i));
    }
    return counts;
  }
}
