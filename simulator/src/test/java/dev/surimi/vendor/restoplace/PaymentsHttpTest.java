package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import dev.surimi.engine.Firing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Deposits are paid by a link, in time or not at all. Table 1543 asks for 1000 roubles. */
class PaymentsHttpTest {

  private static final String AT_DEPOSIT = "item_ids[]=1543";
  private static final Duration WAIT = Duration.ofMinutes(40);
  private static final String TOO_LATE = "Время оплаты истекло";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "restoplace");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aDepositMakesTheDocumentedAnswer() {
    api.creating(AT_DEPOSIT)
        .body("responseData.message", equalTo("Ожидание оплаты"))
        .body("responseData.paymentNeed", equalTo(true))
        .body("responseData.paymentPrice", equalTo("1000"))
        .body("responseData.paymentWaitMinutes", equalTo("40"))
        .body("responseData.paymentWaitTo", equalTo("2031-03-14 14:40:00"));

    assertThat(api.reserve(145248).get("status").asInt()).isEqualTo(1);
    assertThat(api.reserve(145248).get("depositPriceDesired").asInt()).isEqualTo(1000);
  }

  @Test
  void anUnpaidReserveFreesItsTableAndSaysStatus8() {
    int id = api.create(AT_DEPOSIT);
    api.creating(AT_DEPOSIT).body("error", equalTo("Стол занят"));

    List<Firing> fired = sandbox.advance(WAIT);

    assertThat(fired)
        .extracting(Firing::what)
        .contains("reserve.unpaid", "webhook.reserve.updated");
    JsonNode told = receiver.bodies().get(1);
    assertThat(told.get("event").asString()).isEqualTo("reserve.updated");
    assertThat(told.get("id").asInt()).isEqualTo(id);
    assertThat(told.get("status").asInt()).isEqualTo(8);
    assertThat(told.get("time_cancel").asString()).isEqualTo("2031-03-14 14:40:00");
    api.creating(AT_DEPOSIT).body("responseData.message", equalTo("Ожидание оплаты"));
  }

  @Test
  void aPaymentInTimeIsShown() {
    int id = api.create(AT_DEPOSIT);

    api.done("pay", Map.of("reserve", id));
    sandbox.settle();

    JsonNode told = receiver.bodies().get(1);
    assertThat(told.get("event").asString()).isEqualTo("reserve.updated");
    assertThat(told.get("status").asInt()).isEqualTo(2);
    assertThat(told.get("depositPaid").asInt()).isEqualTo(1);
    assertThat(told.get("depositOnline").asInt()).isEqualTo(1);
    assertThat(told.get("depositPrice").asInt()).isEqualTo(1000);
  }

  @Test
  void whatIsPaidDoesNotRunOut() {
    int id = api.create(AT_DEPOSIT);
    api.done("pay", Map.of("reserve", id));

    sandbox.advance(WAIT.plusDays(1));

    assertThat(api.status(id)).isEqualTo(2);
  }

  @Test
  void aSecondBeforeTheEndItIsInTime() {
    int id = api.create(AT_DEPOSIT);
    sandbox.advance(WAIT.minusSeconds(1));

    api.done("pay", Map.of("reserve", id));
    sandbox.advance(Duration.ofSeconds(1));

    assertThat(api.status(id)).isEqualTo(2);
  }

  @Test
  void atTheVeryEndItIsTooLate() {
    int id = api.create(AT_DEPOSIT);
    sandbox.advance(WAIT);

    api.act("pay", Map.of("reserve", id)).statusCode(409).body("detail", equalTo(TOO_LATE));

    assertThat(api.status(id)).isEqualTo(8);
    assertThat(api.reserve(id).get("depositPaid").asInt()).isZero();
  }

  @Test
  void nobodyPaysTwice() {
    int id = api.create(AT_DEPOSIT);
    api.done("pay", Map.of("reserve", id));

    api.act("pay", Map.of("reserve", id))
        .statusCode(409)
        .body("detail", equalTo("Депозит уже оплачен"));
  }

  @Test
  void whoRefusesLosesTheTable() {
    int id = api.create(AT_DEPOSIT);

    api.done("refuse-payment", Map.of("reserve", id));

    assertThat(api.status(id)).isEqualTo(8);
    api.create(AT_DEPOSIT);
  }

  @Test
  void aReserveWithoutADepositHasNothingToPay() {
    int id = api.create("item_ids[]=1542");

    api.act("pay", Map.of("reserve", id)).statusCode(409);
    api.act("pay", Map.of("reserve", 1)).statusCode(409);
    api.act("pay", Map.of("token", "nobodys")).statusCode(409);
  }

  @Test
  void theLinkLeadsToAPage() {
    String link = api.creating(AT_DEPOSIT).extract().path("responseData.paymentLink");

    assertThat(link).startsWith(InSandbox.sandbox().url() + "/pay/");
    api.page(link)
        .statusCode(200)
        .body(
            allOf(
                containsString("Ваше Заведение"),
                containsString("15.03.2031, 09:00"),
                containsString("1000 ₽"),
                containsString("Осталось 40 мин 0 с"),
                containsString("id=\"pay\""),
                containsString("id=\"refuse-payment\"")));
  }

  @Test
  void payingOnThePageIsPaying() {
    String link = api.creating(AT_DEPOSIT).extract().path("responseData.paymentLink");

    api.press(link, "pay").statusCode(303);

    api.page(link).body(allOf(containsString("Оплачено"), not(containsString("<button"))));
    assertThat(api.status(145248)).isEqualTo(2);
  }

  @Test
  void afterTheEndThePageSaysThatItIsTooLate() {
    String link = api.creating(AT_DEPOSIT).extract().path("responseData.paymentLink");

    sandbox.advance(WAIT);

    api.page(link)
        .statusCode(200)
        .body(containsString(TOO_LATE))
        .body(not(containsString("<button")));
    api.press(link, "pay").statusCode(409);
  }

  @Test
  void aNameIsNoMarkup() {
    String link =
        api.creating(AT_DEPOSIT, "name=<script>").extract().path("responseData.paymentLink");

    api.page(link).body(allOf(containsString("&lt;script&gt;"), not(containsString("<script>"))));
  }

  @Test
  void cashIsPaidWithoutALink() {
    api.creating(AT_DEPOSIT, "deposit_paid=1")
        .body("responseData.message", equalTo("Резерв создан"))
        .body("responseData", not(hasKey("paymentLink")));

    JsonNode reserve = api.reserve(145248);
    assertThat(reserve.get("depositPaid").asInt()).isEqualTo(1);
    assertThat(reserve.get("depositOnline").asInt()).isZero();
    assertThat(reserve.get("depositPrice").asInt()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0"})
  void whoWantsNoLinkGetsNone(String no) {
    api.creating(AT_DEPOSIT, "deposit=" + no)
        .body("responseData.message", equalTo("Резерв создан"));

    assertThat(api.reserve(145248).get("depositPriceDesired").asInt()).isEqualTo(1000);
    assertThat(api.reserve(145248).get("depositPaid").asInt()).isZero();
  }

  @Test
  void anotherSumMayBeAskedFor() {
    api.creating("item_ids[]=1542", "deposit_total=99.50")
        .body("responseData.paymentPrice", equalTo("99.5"));
    api.creating("item_ids[]=1601", "deposit_total=0")
        .body("responseData.message", equalTo("Резерв создан"));
  }

  @Test
  void whoIsSeatedNeedNotPayAnyMore() {
    int id = api.create(AT_DEPOSIT);
    api.done("seat", Map.of("reserve", id));

    sandbox.advance(WAIT);

    assertThat(api.status(id)).isEqualTo(4);
    api.act("pay", Map.of("reserve", id)).statusCode(409);
  }

  @Test
  void lookingAtItDoesNotAcceptWhatIsUnpaid() {
    int id = api.create(AT_DEPOSIT);

    api.done("see", Map.of("reserve", id));

    assertThat(api.status(id)).isEqualTo(1);
    assertThat(api.reserve(id).get("time_see").asString()).isNotEmpty();
  }

  @Test
  void guestsOfTheWidgetHaveTenMinutes() {
    int id = api.done("widget-reserve", Map.of()).get("id").asInt();
    assertThat(api.reserve(id).get("userid").asInt()).isEqualTo(1);

    sandbox.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(api.status(id)).isEqualTo(1);
    sandbox.advance(Duration.ofSeconds(1));
    assertThat(api.status(id)).isEqualTo(8);
  }

  @Test
  void aDeletedReserveHasNoPageAndNothingRunsOut() {
    String link = api.creating(AT_DEPOSIT).extract().path("responseData.paymentLink");

    api.done("delete", Map.of("reserve", 145248));

    api.page(link).statusCode(404);
    assertThat(sandbox.advance(WAIT)).extracting(Firing::what).doesNotContain("reserve.unpaid");
  }

  @Test
  void theDocumentedDepositIsCalculated() {
    api.post(
            "/deposit/",
            "from=2031-03-15 09:00:00",
            "to=2031-03-15 11:00:00",
            "count=2",
            "item_ids[]=2460")
        .body("method", equalTo("deposit"))
        .body("responseData.deposit", equalTo(1000))
        .body("responseData.depositTotal", equalTo(1430))
        .body("responseData.depositTip", equalTo(240))
        .body("responseData.depositTax", equalTo(190))
        .body("responseData.depositText", equalTo(""));
  }

  @Test
  void theDepositFollowsTheDayTheHourThePartyAndTheStay() {
    assertThat(deposit("2031-03-15 18:00:00", "2031-03-15 20:00:00", 4, 1603)).isEqualTo(2000);
    assertThat(deposit("2031-03-15 17:59:00", "2031-03-15 20:00:00", 4, 1603)).isZero();
    assertThat(deposit("2031-03-17 18:00:00", "2031-03-17 20:00:00", 4, 1603)).isZero();
    assertThat(deposit("2031-03-17 18:00:00", "2031-03-17 20:00:00", 5, 1611)).isZero();
    assertThat(deposit("2031-03-17 18:00:00", "2031-03-17 20:00:00", 6, 1611)).isEqualTo(4200);
    assertThat(deposit("2031-03-17 18:00:00", "2031-03-17 20:01:00", 2, 1610)).isEqualTo(4500);
  }

  @Test
  void aHallIsNoneOfTheThingsThatADepositDependsOn() {
    String[] wish = {"from=2031-03-15 18:00:00", "to=2031-03-15 20:00:00", "count=8"};
    Object usual = api.post("/deposit", wish).extract().path("responseData");

    for (String hall : List.of("147", "100", "none")) {
      api.post("/deposit", wish[0], wish[1], wish[2], "floorid=" + hall)
          .body("responseData", equalTo(usual));
    }
  }

  @Test
  void theWaitingListAsksForNothing() {
    api.post("/deposit", "from=2031-03-15 09:00:00", "to=2031-03-15 11:00:00", "waitlist=true")
        .body("responseData.depositTotal", equalTo(0));
    api.creating("waitlist=true", "deposit_total=500")
        .body("responseData.message", equalTo("Заявка добавлена в Лист ожидания"));
  }

  private int deposit(String from, String to, int count, int item) {
    String[] fields = {"from=" + from, "to=" + to, "count=" + count, "item_ids[]=" + item};
    return api.post("/deposit", fields).extract().path("responseData.depositTotal");
  }
}
