package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Orders from outside, up to the moment when they wait for the cashier. */
class OrdersHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theAnswerIsWhatWasSentWithAStatusAndGuids() {
    JsonNode order = api.send(TillCaller.order("o-1", "818.0"));

    assertThat(order.path("status").asString()).isEqualTo("CREATED");
    assertThat(order.path("paidValue")).hasToString("818.0");
    assertThat(order.at("/itemList/0/guid").asString()).hasSize(36);
    assertThat(order.at("/itemList/0/supplementList/" + TillCaller.OAT_MILK).asInt()).isEqualTo(1);
    assertThat(order.at("/itemList/1/priceWithDiscount")).hasToString("199.0");
  }

  @Test
  void whatWasNotSentIsLeftOutAndNullStaysNull() {
    JsonNode order = api.send(TillCaller.order("o-1", "null"));

    assertThat(order.path("paidValue").isNull()).isTrue();
    assertThat(order.has("comboList")).isFalse();
    assertThat(order.has("comment")).isFalse();
    assertThat(order.path("client").has("cardNumber")).isFalse();
    assertThat(order.at("/itemList/1").has("menuTypeGuid")).isFalse();
  }

  @Test
  void aRepeatedOrderChangesNothing() {
    JsonNode first = api.send(TillCaller.order("o-1", "818"));

    JsonNode second = api.send(TillCaller.order("o-1", "null"));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aRepeatedOrderTellsWhatTheCashierDecided() {
    api.send(TillCaller.order("o-1", "818"));
    api.press("reject-order", "{'order': 'o-1', 'reason': 'Нет молока'}");

    JsonNode again = api.send(TillCaller.order("o-1", "818"));

    assertThat(again.path("status").asString()).isEqualTo("CANCELLED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"817.99", "818.01", "0"})
  void whatIsPaidMustBeTheSum(String paid) {
    JsonNode error = api.refused("/ex/order/save", TillCaller.order("o-1", paid));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
    assertThat(error.path("message").asString()).contains("818");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "100, true", "101, false"})
  void anOrderHasFromOneToAHundredPositions(int positions, boolean taken) {
    String water = "{'menuItemGuid':'" + TillCaller.WATER + "','priceWithDiscount':1,'quantity':1}";
    String items = String.join(",", Collections.nCopies(positions, water));

    JsonNode answer = api.post("/ex/order/save", order("TOGO", items));

    assertThat(answer.path("success").asBoolean()).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOGO", "IN", "DELIVERY", "PRE_ORDER"})
  void thereAreFourTypes(String type) {
    String water = "{'menuItemGuid':'" + TillCaller.WATER + "','priceWithDiscount':1,'quantity':1}";

    JsonNode answer = api.post("/ex/order/save", order(type, water));

    assertThat(answer.at("/rows/0/type").asString()).isEqualTo(type);
  }

  @Test
  void thereIsNoFifth() {
    JsonNode error = api.refused("/ex/order/save", order("togo", ""));

    assertThat(error.path("type").asString()).isIn("BAD_REQUEST", "VALIDATION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'menuItemGuid':'nobody','priceWithDiscount':1,'quantity':1}",
        "{'menuItemGuid':'" + TillCaller.CAPPUCCINO + "','priceWithDiscount':1,'quantity':1}",
        "{'menuItemGuid':'"
            + TillCaller.CAPPUCCINO
            + "','menuTypeGuid':'"
            + TillCaller.WATER
            + "','priceWithDiscount':1,'quantity':1}",
        "{'menuItemGuid':'"
            + TillCaller.WATER
            + "','supplementList':{'"
            + TillCaller.OAT_MILK
            + "':1},'priceWithDiscount':1,'quantity':1}"
      })
  void whatTheMenuDoesNotHaveIsRefused(String item) {
    JsonNode error = api.refused("/ex/order/save", order("TOGO", item));

    assertThat(error.path("type").asString()).isIn("NOT_FOUND", "VALIDATION");
  }

  @Test
  void aStoppedItemIsRefused() {
    api.press(
        "stop-item",
        "{'shop': '" + TillCaller.COFFEE + "', 'item': '" + TillCaller.CAPPUCCINO + "'}");

    JsonNode error = api.refused("/ex/order/save", TillCaller.order("o-1", "818"));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
    assertThat(error.path("message").asString()).contains("стоп");
  }

  @Test
  void aStorageTakesNoOrders() {
    String storage =
        api.get("/ex/shop/list")
            .path("rows")
            .valueStream()
            .filter(shop -> shop.path("type").asString().equals("STORAGE"))
            .map(shop -> shop.path("guid").asString())
            .findFirst()
            .orElseThrow();

    JsonNode error =
        api.refused(
            "/ex/order/save", TillCaller.order("o-1", "818").replace(TillCaller.COFFEE, storage));

    assertThat(error.path("type").asString()).isEqualTo("VALIDATION");
  }

  @Test
  void theFirstOrderMakesTheGuestKnown() {
    String phone = "{'phoneCode': '7', 'phone': '9005556677'}";
    assertThat(api.rows("/ex/client/loadClientInfo", phone)).isEmpty();

    api.send(TillCaller.order("o-1", "818"));
    api.send(TillCaller.order("o-2", "818"));

    assertThat(api.rows("/ex/client/loadClientInfo", phone)).hasSize(1);
  }

  @Test
  void aRefusedOrderMakesNobodyKnown() {
    api.refused("/ex/order/save", TillCaller.order("o-1", "1"));

    String phone = "{'phoneCode': '7', 'phone': '9005556677'}";
    assertThat(api.rows("/ex/client/loadClientInfo", phone)).isEmpty();
  }

  private static String order(String type, String items) {
    return "{'guid':'o-1','shopGuid':'%s','type':'%s','itemList':[%s]}"
        .formatted(TillCaller.COFFEE, type, items);
  }
}
