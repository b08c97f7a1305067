package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The menu: what each shop shows, and at what price. */
class MenuHttpTest {

  private static final String CENTRE = "ca34205b-b03f-4c14-8ea9-c95627018a41";
  private static final String MENU = "/ex/menu/v2/group/list?shopGuid=";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void groupsStandInsideGroupsAndInactiveOnesNowhere() {
    JsonNode menu = api.get(MENU + CENTRE).path("rows");

    assertThat(menu)
        .extracting(group -> group.path("name").asString())
        .startsWith("Кофейные напитки", "Прочие напитки", "Хот-доги")
        .doesNotContain("Архив", "Тайм-кафе");
    assertThat(menu.at("/0/groupList/0/name").asString()).isEqualTo("Сезонные");
  }

  @Test
  void itemsStandByPriorityOrByName() {
    assertThat(names(MENU + CENTRE, "/rows/0/itemList"))
        .containsExactly("Американо", "Капучино", "Флет Уайт", "Латте");
    assertThat(names(MENU + CENTRE, "/rows/3/itemList")).containsExactly("Круассан", "Чизкейк");
  }

  @Test
  void eachShopHasItsPrices() {
    assertThat(price(TillCaller.GARDEN)).hasToString("290.0");
    assertThat(price(CENTRE)).hasToString("320.0");
    assertThat(api.get("/ex/menu/v2/group/list").at(CAPPUCCINO + "/recipeTypeList/0/price"))
        .hasToString("320.0");
  }

  @Test
  void eachShopShowsWhatItSells() {
    assertThat(names(MENU + CENTRE, "/rows/0/groupList/0/itemList")).isEmpty();
    assertThat(names(MENU + TillCaller.GARDEN, "/rows/0/groupList/0/itemList"))
        .containsExactly("Латте тыквенный");
  }

  @Test
  void aHiddenGroupHidesItsItems() {
    api.press(
        "change-menu",
        "{'group': 'f8d1f462-0f87-4718-87a0-95bee9eb6782', 'visible': false, 'shop': '%s'}"
            .formatted(TillCaller.COFFEE));

    assertThat(names(MENU + TillCaller.COFFEE, "/rows")).doesNotContain("Кофейные напитки");
    assertThat(names(MENU + CENTRE, "/rows")).contains("Кофейные напитки");
    assertThat(
            api.refused("/ex/order/save", TillCaller.order("o-1", "null")).path("type").asString())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void theFirstVersionTellsTheSameMenu() {
    JsonNode menu = api.get("/ex/menu/item/list?shopGuid=" + CENTRE);

    assertThat(names("/ex/menu/item/list?shopGuid=" + CENTRE, "/rows/0/itemList"))
        .containsExactly("Американо", "Капучино", "Флет Уайт", "Латте");
    assertThat(menu.at("/rows/0/itemList/1/typeList/0/isTogo").asBoolean()).isTrue();
    assertThat(menu.at("/rows/1/goodsList/0/price")).hasToString("199.0");
  }

  @Test
  void supplementsHaveOtherPricesForLargerPortions() {
    JsonNode soy = api.get("/ex/menu/supplement/list?shopGuid=" + CENTRE).at("/rows/1/itemList/0");

    assertThat(soy.path("defaultPrice")).hasToString("30.0");
    assertThat(soy.at("/menuTypeToPrice/55414544-ec41-4f93-94e8-ebeb2c8c9ea2")).hasToString("50.0");
  }

  @Test
  void eachShopOffersItsSupplements() {
    assertThat(names("/ex/menu/supplement/list?shopGuid=" + CENTRE, "/rows/3/itemList"))
        .containsExactly("Кокосовое молоко", "Овсяное молоко", "Банановое молоко");
    assertThat(names("/ex/menu/supplement/list?shopGuid=" + TillCaller.COFFEE, "/rows/3/itemList"))
        .containsExactly("Овсяное молоко", "Банановое молоко");
  }

  @Test
  void combosHaveBothKindsOfPrice() {
    JsonNode combos = api.get("/ex/menu/v2/combo/list").path("rows");

    assertThat(combos.at("/0/price")).hasToString("456.0");
    assertThat(combos.at("/1/price").isNull()).isTrue();
    assertThat(combos.at("/1/itemList/1/discount")).hasToString("100");
    assertThat(combos.at("/2/allowedWeekDay6").asBoolean()).isFalse();
    assertThat(combos.at("/2/timeFromLimit").asString()).isEqualTo("08:00");
  }

  @Test
  void aNewPriceIsInTheMenuOfThatShopOnly() {
    api.press(
        "change-menu",
        "{'item': '%s', 'price': 305.5, 'shop': '%s'}"
            .formatted(TillCaller.CAPPUCCINO, TillCaller.GARDEN));

    assertThat(price(TillCaller.GARDEN)).hasToString("305.5");
    assertThat(price(CENTRE)).hasToString("320.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'group': 'f8d1f462-0f87-4718-87a0-95bee9eb6782', 'name': 'Кофе', 'price': 1}",
        "{'combo': '71b8e4d0-c62f-4a95-8d03-e9f5a7b1c648', 'name': 'Утро', 'shop': '46b9eaa1-e594-4af3-a203-35d5a8f9cec0'}",
        "{'supplementGroup': '8a2ac115-3d7a-4ed9-97e5-4223828edc9d', 'name': 'Сиропы', 'visible': false}",
        "{'name': 'Капучино', 'weekDays': [1]}",
        "{'name': 'Капучино', 'shop': '46b9eaa1-e594-4af3-a203-35d5a8f9cec0'}",
        "{'name': 'Капучино', 'portion': '55414544-ec41-4f93-94e8-ebeb2c8c9ea2'}"
      })
  void whatDoesNotFitTheThingIsNotPassedOver(String change) {
    api.pressing("change-menu", change).statusCode(409);
  }

  @Test
  void whatDoesNotExistCannotBeChanged() {
    api.pressing("change-menu", "{'item': 'none'}").statusCode(409);
    api.pressing("change-menu", "{'combo': '3ddd67b9-6a85-4046-9f88-17ee6bf3c117', 'price': 1}")
        .statusCode(409);
    api.pressing("change-menu", "{'group': 'f8d1f462-0f87-4718-87a0-95bee9eb6782'}")
        .statusCode(409);
  }

  private static final String CAPPUCCINO = "/rows/0/itemList/1";

  private JsonNode price(String shop) {
    return api.get(MENU + shop).at(CAPPUCCINO + "/recipeTypeList/0/price");
  }

  private List<String> names(String path, String pointer) {
    return api.get(path).at(pointer).valueStream().map(row -> row.path("name").asString()).toList();
  }
}
