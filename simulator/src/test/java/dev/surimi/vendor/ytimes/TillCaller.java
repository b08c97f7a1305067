package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The integrator's code at work on orders and sales, and the cashier behind it. JSON is written
 * with single quotes.
 */
final class TillCaller {

  static final String GARDEN = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";
  static final String COFFEE = "8bef430b-3aad-42e3-83d7-81a3f8782574";
  static final String CAPPUCCINO = "3b116056-cf43-458c-ad31-061ca8515dbe";
  static final String LARGE = "55414544-ec41-4f93-94e8-ebeb2c8c9ea2";
  static final String WATER = "5abee2cf-db86-4b05-9a93-24def174c88b";
  static final String OAT_MILK = "81b18bc4-4b21-4dfe-9bf5-94daaa36ca08";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox;

  TillCaller(InSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** An order of one cappuccino with oat milk and two bottles of water: 818 roubles. */
  static String order(String guid, String paid) {
    return """
        {'guid': '%s', 'shopGuid': '%s', 'type': 'TOGO',
         'client': {'name': 'Федор', 'phoneCode': '+7', 'phone': '9005556677'},
         'itemList': [
           {'menuItemGuid': '%s', 'menuTypeGuid': '%s', 'supplementList': {'%s': 1},
            'priceWithDiscount': 420.0, 'quantity': 1},
           {'menuItemGuid': '%s', 'priceWithDiscount': 199, 'quantity': 2}],
         'paidValue': %s}
        """
        .formatted(guid, COFFEE, CAPPUCCINO, LARGE, OAT_MILK, WATER, paid);
  }

  JsonNode post(String path, String json) {
    return JSON.readTree(
        sandbox
            .vendor("ytimes")
            .header("Authorization", sandbox.key())
            .contentType("application/json")
            .body(json.replace('\'', '"'))
            .post(path)
            .asString());
  }

  JsonNode get(String path) {
    return JSON.readTree(
        sandbox.vendor("ytimes").header("Authorization", sandbox.key()).get(path).asString());
  }

  /** The rows of a call that must succeed. */
  List<JsonNode> rows(String path, String json) {
    JsonNode answer = post(path, json);
    assertThat(answer.path("success").asBoolean()).as("%s", answer).isTrue();
    return answer.path("rows").valueStream().toList();
  }

  /** Sends an order that must be taken. */
  JsonNode send(String order) {
    return rows("/ex/order/save", order).get(0);
  }

  /** The error of a call that must be refused, though it is no wrong call. */
  JsonNode refused(String path, String json) {
    JsonNode answer = post(path, json);
    assertThat(answer.path("success").asBoolean(true)).as("%s", answer).isFalse();
    assertThat(answer.path("rows").isNull()).isTrue();
    return answer.path("error");
  }

  /** All sales of a shop this month. */
  List<JsonNode> sales(String shop) {
    return rows("/ex/order/list", month(shop));
  }

  /** All shifts of a shop this month, the newest first. */
  List<JsonNode> shifts(String shop) {
    return rows("/ex/shift/list", month(shop));
  }

  JsonNode shift(String shop) {
    return shifts(shop).get(0);
  }

  JsonNode newestSale(String shop) {
    List<JsonNode> sales = sales(shop);
    return sales.get(sales.size() - 1);
  }

  static String month(String shop) {
    return "{'shopGuid': '" + shop + "', 'dateFrom': '01.03.2031', 'dateTo': '30.04.2031'}";
  }

  /** How much of each of the goods a shop has. */
  Map<String, BigDecimal> stock(String shop) {
    Map<String, BigDecimal> stock = new HashMap<>();
    get("/ex/goods/item/list?shopGuid=" + shop)
        .path("rows")
        .forEach(row -> stock.put(row.path("guid").asString(), money(row, "valueRaw")));
    return stock;
  }

  /** A press that must be possible. */
  JsonNode press(String action, String json) {
    ValidatableResponse response = pressing(action, json);
    String body = response.extract().asString();
    assertThat(response.extract().statusCode()).as(body).isEqualTo(200);
    return JSON.readTree(body).path("result");
  }

  ValidatableResponse pressing(String action, String json) {
    Map<String, Object> input =
        JSON.readValue(json.replace('\'', '"'), new TypeReference<Map<String, Object>>() {});
    return sandbox.act("ytimes", action, input);
  }

  static BigDecimal money(JsonNode row, String name) {
    return row.path(name).isNull() ? BigDecimal.ZERO : row.path(name).decimalValue();
  }

  static Stream<JsonNode> positions(JsonNode sale) {
    return sale.path("personList")
        .valueStream()
        .flatMap(person -> person.path("orderList").valueStream());
  }
}
