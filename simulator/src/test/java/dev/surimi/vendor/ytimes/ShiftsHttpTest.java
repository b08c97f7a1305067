package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A till without a history: shifts, cash and expenses. */
class ShiftsHttpTest {

  private static final String IN_COFFEE = "'shop': '" + TillCaller.COFFEE + "'";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void anOpenShiftHasNoEndYet() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 100.5}");

    JsonNode shift = api.shift(TillCaller.COFFEE);

    assertThat(shift.path("cashStartValue")).hasToString("100.5");
    assertThat(shift.path("startTime").asString()).isEqualTo("18:00");
    assertThat(shift.path("endDate").isNull()).isTrue();
    assertThat(shift.path("cashEndValue").isNull()).isTrue();
    assertThat(shift.at("/userList/0/end").isNull()).isTrue();
  }

  @Test
  void aShiftAddsUpToTheKopeck() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 1000}");
    sell("'priceWithDiscount': 199.99, 'quantity': 3", "'credit': 99.97");
    sell("'priceWithDiscount': 0.03, 'quantity': 1", "'paymentTypeSettingsId': 23423");
    api.press("pay-in", "{" + IN_COFFEE + ", 'value': 50}");
    api.press("pay-out", "{" + IN_COFFEE + ", 'value': 200.10}");
    api.press("record-expense", "{" + IN_COFFEE + ", 'price': 300}");

    api.press("close-shift", "{" + IN_COFFEE + ", 'cash': 1000, 'credit': 100}");

    JsonNode shift = api.shift(TillCaller.COFFEE);
    assertThat(shift.path("cashCheckValue")).hasToString("500.0");
    assertThat(shift.path("cashChangeIncome")).hasToString("50.0");
    assertThat(shift.path("cashChangeOutcome")).hasToString("500.1");
    assertThat(shift.path("cashEndExpected")).hasToString("1049.9");
    assertThat(shift.path("cashEndResult")).hasToString("49.9");
    assertThat(shift.path("creditCheckValue")).hasToString("99.97");
    assertThat(shift.path("creditEndResult")).hasToString("-0.03");
    assertThat(shift.at("/otherCheckValue/0/name").asString()).isEqualTo("Яндекс.Пэй");
    assertThat(shift.at("/otherCheckValue/0/value").decimalValue())
        .isEqualByComparingTo(new BigDecimal("0.03"));
  }

  @Test
  void theNextShiftBeginsWithTheCashThatWasCounted() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 1000}");
    api.press("close-shift", "{" + IN_COFFEE + ", 'cash': 990}");

    JsonNode second = api.press("open-shift", "{" + IN_COFFEE + "}");

    assertThat(second.path("cashStartValue")).hasToString("990.0");
    assertThat(second.path("number").asInt()).isEqualTo(2);
  }

  @Test
  void aNewDayCountsFromOne() {
    api.press("open-shift", "{" + IN_COFFEE + "}");
    api.press("close-shift", "{" + IN_COFFEE + "}");
    sandbox.advance(Duration.ofDays(1));

    api.press("open-shift", "{" + IN_COFFEE + "}");

    assertThat(api.shifts(TillCaller.COFFEE).stream().map(shift -> shift.path("date").asString()))
        .containsExactly("15.03.2031", "14.03.2031");
    assertThat(api.shift(TillCaller.COFFEE).path("number").asInt()).isEqualTo(1);
  }

  @Test
  void aShiftIsOpenedOnceAndClosedOnce() {
    api.pressing("close-shift", "{" + IN_COFFEE + "}").statusCode(409);
    api.press("open-shift", "{" + IN_COFFEE + "}");
    api.pressing("open-shift", "{" + IN_COFFEE + "}").statusCode(409);
  }

  @Test
  void noMoreCashIsTakenThanIsThere() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 10}");

    api.pressing("pay-out", "{" + IN_COFFEE + ", 'value': 10.01}").statusCode(409);
    api.pressing("record-expense", "{" + IN_COFFEE + ", 'price': 10.01}").statusCode(409);
    api.press("pay-out", "{" + IN_COFFEE + ", 'value': 10}");
  }

  @Test
  void rentIsNotPaidOutOfTheTill() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 1000}");
    String rent = "'category': '" + OutcomeSeed.RENT + "'";

    api.pressing("record-expense", "{" + IN_COFFEE + ", " + rent + "}").statusCode(409);
    api.press("record-expense", "{" + IN_COFFEE + ", " + rent + ", 'docPayType': 'BANK'}");

    assertThat(api.shift(TillCaller.COFFEE).path("cashChangeOutcome")).hasToString("0.0");
  }

  @Test
  void anExpenseIsListed() {
    api.press("open-shift", "{" + IN_COFFEE + ", 'cash': 1000}");
    api.press("record-expense", "{" + IN_COFFEE + ", 'price': 12.3, 'comment': 'Афиши'}");

    JsonNode outcome =
        api.rows("/ex/finance/outcome/group/list", TillCaller.month(TillCaller.COFFEE)).get(0);

    assertThat(outcome.path("docPayType").asString()).isEqualTo("CASH");
    assertThat(outcome.path("time").asString()).isEqualTo("18:00:00");
    assertThat(outcome.at("/itemList/0/categoryName").asString()).isEqualTo("Реклама");
    assertThat(outcome.at("/itemList/0/price")).hasToString("12.3");
  }

  @Test
  void theCategoriesOfExpensesAreThoseOfTheDocumentation() {
    assertThat(
            api.get("/ex/finance/outcome/category/list")
                .path("rows")
                .valueStream()
                .map(row -> row.path("name").asString()))
        .startsWith("Зарплата", "Телефон/Интернет", "Аренда", "Реклама");
  }

  private void sell(String line, String payment) {
    api.press(
        "sell",
        "{%s, 'itemList': [{'menuItemGuid': '%s', %s}], %s}"
            .formatted(IN_COFFEE, TillCaller.WATER, line, payment));
  }
}
