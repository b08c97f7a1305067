package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is sold becomes a sale of the open shift and lowers the stock. */
class SalesHttpTest {

  private static final String CAPPUCCINO =
      "{'menuItemGuid': '%s', 'menuTypeGuid': '%s'}"
          .formatted(TillCaller.CAPPUCCINO, TillCaller.LARGE);

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void anAcceptedOrderBecomesASaleOfEachOfItsUnits() {
    api.send(TillCaller.order("o-1", "null"));

    api.press("accept-order", "{'order': 'o-1', 'credit': 800}");

    JsonNode sale = api.newestSale(TillCaller.COFFEE);
    assertThat(TillCaller.positions(sale).map(one -> one.path("priceWithDiscount").asString()))
        .containsExactly("420.0", "199.0", "199.0");
    assertThat(sale.path("paymentCreditValue")).hasToString("800.0");
    assertThat(sale.path("paymentCashValue")).hasToString("18.0");
    assertThat(sale.at("/personList/0/card/phone").asString()).isEqualTo("9005556677");
    assertThat(sale.at("/personList/0/orderList/0/supplementText").asString()).isNotBlank();
    assertThat(sale.at("/personList/0/orderList/1/menuTypeName").isNull()).isTrue();
  }

  @Test
  void whatWasPaidOnlineIsNotPaidAgainAtTheCounter() {
    api.send(TillCaller.order("o-1", "818"));

    api.pressing("accept-order", "{'order': 'o-1', 'cash': 818}").statusCode(409);
  }

  @Test
  void whatWasPaidOnlineIsNeitherCashNorOnTheTerminal() {
    api.send(TillCaller.order("o-1", "818"));

    api.press("accept-order", "{'order': 'o-1'}");

    JsonNode sale = api.newestSale(TillCaller.COFFEE);
    assertThat(sale.path("paymentTypeValue")).hasToString("818.0");
    assertThat(sale.path("paymentTypeSettingsId").asLong()).isEqualTo(PaymentKind.ONLINE.id());
    assertThat(TillCaller.money(sale, "paymentCashValue")).isZero();
  }

  @Test
  void anOrderIsDecidedOnce() {
    api.send(TillCaller.order("o-1", "818"));
    api.press("accept-order", "{'order': 'o-1'}");

    api.pressing("reject-order", "{'order': 'o-1'}").statusCode(409);
    api.pressing("accept-order", "{'order': 'o-1'}").statusCode(409);
  }

  @Test
  void aSaleTakesWhatItsRecipeSays() {
    Map<String, BigDecimal> before = api.stock(TillCaller.COFFEE);

    JsonNode sale = sell("'itemList': [" + CAPPUCCINO + "]");

    Map<String, BigDecimal> after = api.stock(TillCaller.COFFEE);
    List<Integer> changes =
        before.keySet().stream()
            .map(goods -> after.get(goods).compareTo(before.get(goods)))
            .toList();
    assertThat(changes).contains(-1).doesNotContain(1);
    assertThat(TillCaller.positions(sale).map(one -> TillCaller.money(one, "selfPrice")))
        .allMatch(cost -> cost.signum() > 0);
  }

  @Test
  void aDeletedSaleGivesMoneyAndGoodsBack() {
    Map<String, BigDecimal> stock = api.stock(TillCaller.COFFEE);
    BigDecimal cash = TillCaller.money(api.shift(TillCaller.COFFEE), "cashCheckValue");
    String sale = sell("'itemList': [" + CAPPUCCINO + "]").path("guid").asString();

    JsonNode deleted = api.press("delete-sale", "{'sale': '" + sale + "'}");

    assertThat(deleted.path("isDeleted").asBoolean()).isTrue();
    assertThat(TillCaller.positions(deleted).map(one -> one.path("canceledDateTime").isNull()))
        .containsOnly(false);
    assertThat(api.stock(TillCaller.COFFEE)).isEqualTo(stock);
    assertThat(TillCaller.money(api.shift(TillCaller.COFFEE), "cashCheckValue")).isEqualTo(cash);
  }

  @Test
  void oneOfThePositionsCanBeDeleted() {
    JsonNode sale = sell("'itemList': [" + CAPPUCCINO + ", " + CAPPUCCINO + "]");
    String position = sale.at("/personList/0/orderList/1/guid").asString();

    JsonNode after =
        api.press(
            "delete-sale",
            "{'sale': '%s', 'position': '%s'}".formatted(sale.path("guid").asString(), position));

    assertThat(after.path("isDeleted").asBoolean()).isFalse();
    assertThat(TillCaller.money(after, "paymentCashValue").multiply(BigDecimal.valueOf(2)))
        .isEqualByComparingTo(TillCaller.money(sale, "paymentCashValue"));
  }

  @Test
  void aDiscountIsPrinted() {
    JsonNode sale = sell("'itemList': [" + CAPPUCCINO + "], 'discountPercent': 10");

    JsonNode position = TillCaller.positions(sale).findFirst().orElseThrow();
    assertThat(position.path("discountPercent")).hasToString("10");
    assertThat(
            TillCaller.money(position, "priceWithDiscount")
                .add(TillCaller.money(position, "discountValue")))
        .isEqualByComparingTo(TillCaller.money(position, "itemPrice"));
  }

  @Test
  void aSaleCanBeSplitOverPersons() {
    String second = CAPPUCCINO.replace("}", ", 'person': 2}");

    JsonNode sale = sell("'itemList': [" + CAPPUCCINO + ", " + second + "]");

    assertThat(sale.path("personList").valueStream().map(one -> one.path("name").asString()))
        .containsExactly("Гость 1", "Гость 2");
  }

  @Test
  void checksOfAShiftAreNumberedFromOne() {
    sell("'itemList': [" + CAPPUCCINO + "]");
    JsonNode shift = api.shift(TillCaller.COFFEE);

    assertThat(
            api.sales(TillCaller.COFFEE).stream()
                .filter(sale -> sale.path("shiftDate").equals(shift.path("date")))
                .map(sale -> sale.path("checkNum").asInt()))
        .startsWith(1, 2)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void salesOfTheSameMomentComeByTheirChecks() {
    for (int i = 0; i < 12; i++) {
      sell("'itemList': [" + CAPPUCCINO + "]");
    }

    List<JsonNode> sales = api.sales(TillCaller.COFFEE);
    List<JsonNode> newest = sales.subList(sales.size() - 12, sales.size());
    assertThat(newest.stream().map(sale -> sale.path("startDateTime")).distinct()).hasSize(1);
    assertThat(newest.stream().map(sale -> sale.path("checkNum").asInt()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    TillCaller.COFFEE + ", " + TillCaller.GARDEN,
    TillCaller.GARDEN + ", " + TillCaller.COFFEE
  })
  void theOrderThatIsAcceptedIsOfAShopWithAnOpenShift(String closed, String open) {
    api.press("close-shift", "{'shop': '" + closed + "'}");

    assertThat(api.press("accept-order", "{}").path("shopGuid").asString()).isEqualTo(open);
    api.pressing("accept-order", "{}").statusCode(409);
  }

  @Test
  void nothingIsSoldWithoutAShift() {
    api.press("close-shift", "{}");

    api.pressing("sell", "{}").statusCode(409);
  }

  @Test
  void aHundredSalesAreAPage() {
    for (int i = 0; i < 101; i++) {
      sell("'itemList': [" + CAPPUCCINO + "]");
    }

    JsonNode first = api.post("/ex/order/list?page=1", TillCaller.month(TillCaller.COFFEE));
    JsonNode second = api.post("/ex/order/list?page=2", TillCaller.month(TillCaller.COFFEE));

    assertThat(first.path("rows")).hasSize(100);
    assertThat(second.path("rows")).hasSize(first.path("count").asInt() - 100);
  }

  private JsonNode sell(String input) {
    return api.press("sell", "{'shop': '" + TillCaller.COFFEE + "', " + input + "}");
  }
}
