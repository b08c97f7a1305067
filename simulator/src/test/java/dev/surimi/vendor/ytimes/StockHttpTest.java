package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Goods: their references, their cards, and what comes in. */
class StockHttpTest {

  private static final String MILK = "8795e3b6-a7da-11ed-b223-d00d1341a13e";
  private static final String LACTOSE_FREE = "0f309537-0565-4169-9325-25267a3d4ff9";
  private static final String LITRE = "7aa38bca-a7da-11ed-b223-d00d1341a13e";
  private static final String KILOGRAM = "7aa38c84-a7da-11ed-b223-d00d1341a13e";
  private static final String CHANGES = "/ex/goods/changes/save";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theDemoHasThePrintedBalances() {
    JsonNode coffee = goods("8795e07a-a7da-11ed-b223-d00d1341a13e");

    assertThat(coffee.path("valueRaw")).hasToString("1976.0");
    assertThat(coffee.path("priceRaw")).hasToString("1.245");
    assertThat(coffee.path("mainUnitValue")).hasToString("1000");
    assertThat(goods(MILK).path("valueRaw")).hasToString("85143.0");
  }

  @Test
  void withoutAShopTheCardsHaveNoBalances() {
    JsonNode card = api.get("/ex/goods/item/list").at("/rows/0");

    assertThat(card.path("name").asString()).isEqualTo("Кофе");
    assertThat(card.path("valueRaw").isNull()).isTrue();
    assertThat(card.path("priceRaw").isNull()).isTrue();
    assertThat(card.path("minValueRaw").isNull()).isTrue();
  }

  @Test
  void anIncomeRaisesTheBalanceAndTheAverageCost() {
    assertThat(api.rows(CHANGES, income("d-1", LITRE, "150", "18450"))).hasSize(1);

    JsonNode milk = goods(MILK);
    assertThat(milk.path("valueRaw")).hasToString("235143.0");
    // (85143 ml at 0.078 and 18450 roubles) by 235143 ml
    assertThat(milk.path("priceRaw")).hasToString("0.107");
  }

  @Test
  void anIncomeOfWhatTheShopDidNotHaveCostsWhatWasPaid() {
    String document = income("d-1", LITRE, "12", "1344").replace(MILK, LACTOSE_FREE);

    api.rows(CHANGES, document);

    assertThat(goods(LACTOSE_FREE).path("valueRaw")).hasToString("12000.0");
    assertThat(goods(LACTOSE_FREE).path("priceRaw")).hasToString("0.112");
  }

  @Test
  void theSameDocumentAgainChangesNothing() {
    api.rows(CHANGES, income("d-1", LITRE, "150", "18450"));
    JsonNode once = goods(MILK);

    List<JsonNode> again = api.rows(CHANGES, income("d-1", LITRE, "999", "1"));

    assertThat(again).extracting(JsonNode::asString).containsExactly("d-1");
    assertThat(goods(MILK)).isEqualTo(once);
  }

  @Test
  void anotherShopKeepsItsBalance() {
    BigDecimal before = api.stock(TillCaller.COFFEE).get(MILK);

    api.rows(CHANGES, income("d-1", LITRE, "150", "18450"));

    assertThat(api.stock(TillCaller.COFFEE).get(MILK)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "7aa38bca-a7da-11ed-b223-d00d1341a13e, nobody, NOT_FOUND",
    "no-unit, f6431f98-466f-4b19-b39f-17dd0d05b511, NOT_FOUND",
    "7aa38c84-a7da-11ed-b223-d00d1341a13e, f6431f98-466f-4b19-b39f-17dd0d05b511, VALIDATION"
  })
  void aDocumentThatDoesNotFitIsRefusedAsAWhole(String unit, String supplier, String type) {
    JsonNode before = goods(MILK);
    String second =
        "}, {'goodsGuid': '%s', 'unitGuid': '%s', 'value': 1, 'itemPrice': 1, 'totalPrice': 1}]"
            .formatted(MILK, unit);
    String document =
        income("d-1", LITRE, "150", "18450")
            .replace("}]", second)
            .replace("f6431f98-466f-4b19-b39f-17dd0d05b511", supplier);

    assertThat(api.refused(CHANGES, document).path("type").asString()).isEqualTo(type);
    assertThat(goods(MILK)).isEqualTo(before);
  }

  @Test
  void aGroupIsCreatedAndThenChanged() {
    String save = "/ex/goods/references/group/save";
    String guid = api.rows(save, "{'guid': null, 'name': 'Напитки'}").get(0).asString();

    api.rows(save, "{'guid': '" + guid + "', 'name': 'Соки'}");
    api.rows(save, "{'guid': '097ee0e6-9e8a-11f0-9a72-0242ac140006', 'name': 'Чай'}");

    assertThat(names("/ex/goods/references/group/list"))
        .containsExactly("Ингредиенты", "Расходники", "Выпечка и десерты", "Соки", "Чай");
  }

  @Test
  void aUnitIsPrintedAsItWasSaid() {
    String save = "/ex/goods/references/unit/save";
    api.rows(save, "{'guid': '', 'name': 'Пачка', 'type': 'VOLUME', 'value': 930}");
    api.rows(save, "{'name': 'Унция', 'type': 'WEIGHT', 'value': 28.35}");

    assertThat(api.get("/ex/goods/references/unit/list").path("rows"))
        .extracting(unit -> unit.path("name").asString() + " " + unit.path("value"))
        .endsWith("Пачка 930", "Унция 28.35");
  }

  @Test
  void aUnitThatGoodsUseKeepsItsType() {
    String change = "{'guid': '" + LITRE + "', 'name': 'л', 'type': 'COUNT', 'value': 1}";

    assertThat(api.refused("/ex/goods/references/unit/save", change).path("type").asString())
        .isEqualTo("VALIDATION");
  }

  @Test
  void aSupplierKeepsWhatWasNotSent() {
    String guid = "0c31dc9f-67ec-4bff-b19d-04e5e15ddc8a";

    api.rows(
        "/ex/goods/references/supplier/save",
        "{'guid': '" + guid + "', 'name': 'Кофи Чак', 'kpp': null, 'isCashPayment': true}");

    JsonNode supplier = api.get("/ex/goods/references/supplier/list").at("/rows/1");
    assertThat(supplier.path("name").asString()).isEqualTo("Кофи Чак");
    assertThat(supplier.path("inn").asString()).isEqualTo("1831167610");
    assertThat(supplier.path("kpp").isNull()).isTrue();
    assertThat(supplier.path("isCashPayment").asBoolean()).isTrue();
  }

  @Test
  void aNewCardIsInTheList() {
    String guid = api.rows("/ex/goods/item/save", card("null", "Мята", KILOGRAM)).get(0).asString();

    JsonNode mint = goods(guid);
    assertThat(mint.path("mainUnitName").asString()).isEqualTo("кг");
    assertThat(mint.path("valueRaw")).hasToString("0.0");
    assertThat(mint.path("groupName").asString()).isEqualTo("Ингредиенты");
  }

  @ParameterizedTest
  @CsvSource({"no-unit, NOT_FOUND", "7aa38b0e-a7da-11ed-b223-d00d1341a13e, VALIDATION"})
  void milkCannotBecomeCountable(String unit, String type) {
    JsonNode error = api.refused("/ex/goods/item/save", card("'" + MILK + "'", "Молоко", unit));

    assertThat(error.path("type").asString()).isEqualTo(type);
  }

  @Test
  void aCountedStockIsWhatWasCounted() {
    api.press("count-stock", "{'goods': '" + MILK + "', 'value': 1500}");

    assertThat(goods(MILK).path("valueRaw")).hasToString("1500.0");
    assertThat(goods(MILK).path("priceRaw")).hasToString("0.078");
  }

  private JsonNode goods(String guid) {
    return api.get("/ex/goods/item/list?shopGuid=" + TillCaller.GARDEN)
        .path("rows")
        .valueStream()
        .filter(row -> row.path("guid").asString().equals(guid))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(String path) {
    return api.get(path)
        .path("rows")
        .valueStream()
        .map(row -> row.path("name").asString())
        .toList();
  }

  private static String card(String guid, String name, String unit) {
    return """
        {'guid': %s, 'name': '%s', 'type': 'NORMAL', 'mainUnitGuid': '%s',
         'groupGuid': 'b32876a8-a7da-11ed-b223-d00d1341a13e'}
        """
        .formatted(guid, name, unit);
  }

  private static String income(String guid, String unit, String value, String total) {
    return """
        {'guid': '%s', 'shopGuid': '%s', 'date': '05.10.2025', 'time': '12:25', 'type': 'INCOME',
         'incomeSupplierGuid': 'f6431f98-466f-4b19-b39f-17dd0d05b511',
         'incomeDocDate': '03.10.2025', 'incomeDocNumber': '1234-3344',
         'itemList': [{'goodsGuid': '%s', 'unitGuid': '%s', 'value': %s, 'itemPrice': 123,
           'totalPrice': %s}]}
        """
        .formatted(guid, TillCaller.GARDEN, MILK, unit, value, total);
  }
}
