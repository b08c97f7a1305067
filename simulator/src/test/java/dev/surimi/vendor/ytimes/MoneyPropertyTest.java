package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens at the till: sales, payments and shifts tell the same money, to the kopeck. */
class MoneyPropertyTest {

  private static final String SHOP = "8bef430b-3aad-42e3-83d7-81a3f8782574";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox = InSandbox.demo();
  private int orders;

  /** Something that happens: an action, an order that comes, or time that passes. */
  private record Step(String what, Map<String, Object> input) {}

  @BeforeTry
  void open() {
    sandbox.open();
    orders = 0;
  }

  @AfterTry
  void close() {
    sandbox.close();
  }

  @Property(tries = 15)
  void salesPaymentsAndShiftsAgree(@ForAll("days") List<Step> days) {
    days.forEach(this::happens);

    List<JsonNode> sales = all("/ex/order/list");
    List<JsonNode> shifts = all("/ex/shift/list");
    assertThat(shifts).isNotEmpty();
    sales.forEach(MoneyPropertyTest::assertPaid);
    shifts.forEach(shift -> assertAgrees(shift, salesOf(shift, sales)));
  }

  private static void assertPaid(JsonNode sale) {
    BigDecimal paid =
        money(sale, "paymentCashValue")
            .add(money(sale, "paymentCreditValue"))
            .add(money(sale, "paymentTypeValue"));

    assertThat(paid).as("%s", sale).isEqualByComparingTo(price(sale));
  }

  private static BigDecimal price(JsonNode sale) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode person : sale.path("personList")) {
      for (JsonNode line : person.path("orderList")) {
        boolean typed = !line.path("manualPriceWithDiscount").isNull();
        if (!line.path("isDeleted").asBoolean()) {
          sum = sum.add(money(line, typed ? "manualPriceWithDiscount" : "priceWithDiscount"));
        }
      }
    }
    return sum;
  }

  private static void assertAgrees(JsonNode shift, List<JsonNode> sales) {
    assertSum(shift, "cashCheckValue", sales, "paymentCashValue");
    assertSum(shift, "creditCheckValue", sales, "paymentCreditValue");
    assertThat(sum(shift.path("otherCheckValue").valueStream().toList(), "value"))
        .as("%s", shift)
        .isEqualByComparingTo(sum(sales, "paymentTypeValue"));
    assertThat(money(shift, "cashEndExpected"))
        .as("%s", shift)
        .isEqualByComparingTo(
            money(shift, "cashStartValue")
                .add(money(shift, "cashCheckValue"))
                .add(money(shift, "cashChangeIncome"))
                .subtract(money(shift, "cashChangeOutcome")));
    if (!shift.path("endDate").isNull()) {
      assertThat(money(shift, "cashEndResult"))
          .isEqualByComparingTo(
              money(shift, "cashEndExpected").subtract(money(shift, "cashEndValue")));
      assertThat(money(shift, "creditEndResult"))
          .isEqualByComparingTo(
              money(shift, "creditCheckValue").subtract(money(shift, "creditValueByReport")));
    }
  }

  private static void assertSum(
      JsonNode shift, String total, List<JsonNode> sales, String payment) {
    assertThat(money(shift, total))
        .as("%s of %s", total, shift)
        .isEqualByComparingTo(sum(sales, payment));
  }

  private static BigDecimal sum(List<JsonNode> rows, String name) {
    return rows.stream().map(row -> money(row, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal money(JsonNode row, String name) {
    JsonNode value = row.path(name);
    assertThat(value.isNull() || value.isNumber()).as("%s of %s", name, row).isTrue();
    return value.isNull() ? BigDecimal.ZERO : new BigDecimal(value.asString());
  }

  private static List<JsonNode> salesOf(JsonNode shift, List<JsonNode> sales) {
    Predicate<JsonNode> same =
        sale ->
            sale.path("shiftDate").equals(shift.path("date"))
                && sale.path("shiftNum").equals(shift.path("number"));
    return sales.stream().filter(same).toList();
  }

  private void happens(Step step) {
    switch (step.what()) {
      case "advance" -> sandbox.advance(Duration.ofHours((int) step.input().get("hours")));
      case "order" -> order(step.input());
      default -> press(step.what(), step.input());
    }
  }

  private void press(String action, Map<String, Object> input) {
    assertThat(sandbox.act("ytimes", action, input).extract().statusCode())
        .as("%s %s", action, input)
        .isLessThan(500);
  }

  private void order(Map<String, Object> order) {
    Map<String, Object> whole = new LinkedHashMap<>(order);
    whole.put("guid", "order-" + ++orders);
    whole.put("shopGuid", SHOP);

    JsonNode answer = post("/ex/order/save", whole);

    assertThat(answer.path("success").asBoolean()).as("%s", answer).isTrue();
  }

  /** All pages, from before the demo's first sale of the spring to long after the last. */
  private List<JsonNode> all(String path) {
    Map<String, Object> days =
        Map.of("shopGuid", SHOP, "dateFrom", "01.02.2031", "dateTo", "31.12.2031");
    List<JsonNode> rows = new ArrayList<>();
    JsonNode page = post(path, days);
    for (int i = 2; !page.path("rows").isEmpty(); i++) {
      page.path("rows").forEach(rows::add);
      page = post(path + "?page=" + i, days);
    }
    assertThat(rows).hasSize(page.path("count").asInt());
    return rows;
  }

  private JsonNode post(String path, Object body) {
    return JSON.readTree(
        sandbox
            .vendor("ytimes")
            .header("Authorization", sandbox.key())
            .contentType("application/json")
            .body(JSON.writeValueAsString(body))
            .post(path)
            .asString());
  }

  @Provide
  Arbitrary<List<Step>> days() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, sales()),
            Tuple.of(4, incoming()),
            Tuple.of(3, one("accept-order", Map.of())),
            Tuple.of(1, one("reject-order", Map.of("reason", "Нет молока"))),
            Tuple.of(1, one("delete-sale", Map.of())),
            Tuple.of(1, cash("pay-in", "value")),
            Tuple.of(1, cash("pay-out", "value")),
            Tuple.of(2, one("open-shift", Map.of())),
            Tuple.of(1, cash("open-shift", "cash")),
            Tuple.of(1, one("close-shift", Map.of())),
            Tuple.of(1, cash("close-shift", "cash")),
            Tuple.of(1, cash("close-shift", "credit")),
            Tuple.of(2, hours()))
        .list()
        .ofMinSize(3)
        .ofMaxSize(25);
  }

  private static Arbitrary<Step> one(String action, Map<String, Object> more) {
    Map<String, Object> input = new LinkedHashMap<>(more);
    if (action.endsWith("-shift")) {
      input.put("shop", SHOP);
    }
    return Arbitraries.just(new Step(action, input));
  }

  private static Arbitrary<Step> cash(String action, String name) {
    return roubles().map(value -> new Step(action, Map.of("shop", SHOP, name, value)));
  }

  private static Arbitrary<Step> hours() {
    return Arbitraries.integers()
        .between(1, 40)
        .map(hours -> new Step("advance", Map.of("hours", hours)));
  }

  private static Arbitrary<BigDecimal> roubles() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("999.99"))
        .ofScale(2);
  }

  private static Arbitrary<Step> sales() {
    return Combinators.combine(lines(), payments()).as(MoneyPropertyTest::sale);
  }

  private static Step sale(List<Map<String, Object>> lines, Map<String, Object> payment) {
    Map<String, Object> input = new LinkedHashMap<>(payment);
    input.put("shop", SHOP);
    input.put("itemList", lines);
    return new Step("sell", input);
  }

  private static Arbitrary<Step> incoming() {
    return Combinators.combine(
            lines(), Arbitraries.of(true, false), Arbitraries.of("TOGO", "IN", "PRE_ORDER"))
        .as(MoneyPropertyTest::order);
  }

  private static Step order(List<Map<String, Object>> lines, boolean paid, String type) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, Object> line : lines) {
      line.putIfAbsent("priceWithDiscount", new BigDecimal("199.99"));
      BigDecimal price = (BigDecimal) line.get("priceWithDiscount");
      sum = sum.add(price.multiply(BigDecimal.valueOf((int) line.get("quantity"))));
    }
    Map<String, Object> order = new LinkedHashMap<>(Map.of("type", type, "itemList", lines));
    order.put("paidValue", paid ? sum : null);
    return new Step("order", order);
  }

  private static Arbitrary<List<Map<String, Object>>> lines() {
    Arbitrary<Map<String, Object>> what =
        Arbitraries.of(
            Map.of("menuItemGuid", "5abee2cf-db86-4b05-9a93-24def174c88b"),
            cappuccino("2b1b2bd9-ed7c-4562-858c-b7792f3e8746", Map.of()),
            cappuccino(
                "55414544-ec41-4f93-94e8-ebeb2c8c9ea2",
                Map.of("81b18bc4-4b21-4dfe-9bf5-94daaa36ca08", 1)));
    return Combinators.combine(
            what, Arbitraries.integers().between(1, 3), roubles().injectNull(0.5))
        .as(MoneyPropertyTest::line)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Map<String, Object> cappuccino(String portion, Map<String, Integer> supplements) {
    return Map.of(
        "menuItemGuid",
        "3b116056-cf43-458c-ad31-061ca8515dbe",
        "menuTypeGuid",
        portion,
        "supplementList",
        supplements);
  }

  private static Map<String, Object> line(
      Map<String, Object> what, int quantity, BigDecimal price) {
    Map<String, Object> line = new LinkedHashMap<>(what);
    line.put("quantity", quantity);
    if (price != null) {
      line.put("priceWithDiscount", price);
    }
    return line;
  }

  /** Some of these are refused, when they are more than the sum. */
  private static Arbitrary<Map<String, Object>> payments() {
    return Arbitraries.oneOf(
        Arbitraries.just(Map.of()),
        roubles().map(credit -> Map.of("credit", credit)),
        roubles().map(cash -> Map.of("cash", cash)),
        Arbitraries.just(Map.of("paymentTypeSettingsId", 23423)),
        roubles().map(cash -> Map.of("cash", cash, "paymentTypeSettingsId", 23423)),
        Arbitraries.of("33.3", "12.5", "100", "7")
            .map(percent -> Map.of("discountPercent", new BigDecimal(percent))));
  }
}
