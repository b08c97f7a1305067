package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people behind the scenes press. */
class ActionsHttpTest {

  private static final String NOW = "2031-03-14 14:00:00";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aNewReserveIsSeenExpectedSeatedAndClosed() {
    Map<String, Integer> reserve = Map.of("reserve", 12345);

    assertThat(api.done("see", reserve).get("time_see").asString()).isEqualTo(NOW);
    assertThat(api.status(12345)).isEqualTo(2);
    assertThat(api.done("expect", reserve).get("status").asInt()).isEqualTo(3);
    assertThat(api.done("seat", reserve).get("time_open").asString()).isEqualTo(NOW);
    assertThat(api.done("close", reserve).get("time_close").asString()).isEqualTo(NOW);
    assertThat(api.status(12345)).isEqualTo(5);
  }

  @Test
  void aTillTellsWhatWasEaten() {
    JsonNode closed = api.done("close", Map.of("reserve", 12345, "order_sum", 4210.5));

    assertThat(closed.get("order_sum").asString()).isEqualTo("4210.5");
  }

  @Test
  void theStaffCancelWithAReason() {
    JsonNode cancelled = api.done("cancel", Map.of("reserve", 12345, "reason", 1, "text", "дождь"));

    assertThat(cancelled.get("cancel_reason").asString()).isEqualTo("дождь");
    assertThat(cancelled.get("userid_cancel").asInt()).isEqualTo(82037);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expect", "seat", "cancel", "close", "move", "remind", "promote"})
  void whatIsOverStaysAsItIs(String action) {
    api.done("cancel", Map.of("reserve", 12345));

    api.act(action, Map.of("reserve", 12345)).statusCode(409);
  }

  @Test
  void guestsWhoHaveNotComeGetAnotherTableInTheSameReserve() {
    JsonNode moved = api.done("move", Map.of("reserve", 12345, "item", 1543));

    assertThat(moved.get("id").asInt()).isEqualTo(12345);
    assertThat(moved.get("item_id").asInt()).isEqualTo(1543);
    assertThat(moved.get("depositPriceDesired").asInt()).isEqualTo(1000);
  }

  @Test
  void guestsWhoSitGoOnInANewReserve() {
    int walked = api.done("walk-in", Map.of("item", 1543)).get("id").asInt();
    sandbox.advance(Duration.ofMinutes(20));

    JsonNode after = api.done("move", Map.of("reserve", walked, "item", 2460));

    assertThat(after.get("Parent_ID").asInt()).isEqualTo(walked);
    assertThat(after.get("status").asInt()).isEqualTo(4);
    assertThat(after.get("is_fast").asInt()).isEqualTo(1);
    assertThat(after.get("time_to").asString()).isEqualTo("2031-03-14 16:00:00");
    JsonNode before = api.reserve(walked);
    assertThat(before.get("status").asInt()).isEqualTo(5);
    assertThat(before.get("Next_ID").asInt()).isEqualTo(after.get("id").asInt());
  }

  @Test
  void aTableThatIsTakenIsNotGiven() {
    api.done("walk-in", Map.of("item", 1543));

    api.act("walk-in", Map.of("item", 1543)).statusCode(409).body("detail", equalTo("Стол занят"));
  }

  @Test
  void theStaffMayGiveTheBar() {
    JsonNode seated = api.done("walk-in", Map.of("item", 2461, "count", 1, "name", "Лев"));

    assertThat(seated.get("is_fast").asInt()).isEqualTo(1);
    assertThat(seated.get("source").asString()).isEqualTo("adminpanel");
    assertThat(seated.get("time_open").asString()).isEqualTo(NOW);
  }

  @Test
  void theStaffWriteAReserveForTomorrow() {
    JsonNode written = api.done("create-reserve", Map.of());

    assertThat(written.get("status").asInt()).isEqualTo(2);
    assertThat(written.get("userid").asInt()).isEqualTo(82037);
    assertThat(written.get("time_from").asString()).isEqualTo("2031-03-15 19:00:00");
  }

  @Test
  void theStaffWriteSomebodyOnTheWaitingListAndGiveATableLater() {
    int id = api.done("create-reserve", Map.of("waitlist", true)).get("id").asInt();

    JsonNode promoted = api.done("promote", Map.of("reserve", id, "item", 1543));

    assertThat(promoted.get("success").asInt()).isEqualTo(1);
    assertThat(promoted.get("item_type").asString()).isEqualTo("table");
    api.act("promote", Map.of("reserve", id)).statusCode(409);
  }

  @Test
  void aSoldTicketIsOneFewerAndARefundOneMore() {
    int left = left();

    int ticket = api.done("sell-ticket", Map.of("event", 31)).get("id").asInt();
    assertThat(left()).isEqualTo(left - 1);

    JsonNode refunded = api.done("refund-ticket", Map.of("ticket", ticket));
    assertThat(left()).isEqualTo(left);
    assertThat(refunded.get("paymentRefund").asInt()).isEqualTo(1500);
    assertThat(refunded.get("status").asInt()).isEqualTo(6);
    api.act("refund-ticket", Map.of("ticket", ticket)).statusCode(409);
  }

  @ParameterizedTest
  @CsvSource({"30", "33", "34", "99"})
  void noTicketIsSoldForWhatIsOverSoldOutOrHidden(int event) {
    api.act("sell-ticket", Map.of("event", event)).statusCode(409);
  }

  @Test
  void aCertificateIsOpenedOnce() {
    assertThat(api.done("open-certificate", Map.of("certificate", 70)).get("status").asInt())
        .isEqualTo(4);

    api.act("open-certificate", Map.of("certificate", 70)).statusCode(409);
    api.act("open-certificate", Map.of("certificate", 7)).statusCode(409);
  }

  private int left() {
    return Integer.parseInt(api.get("/events/31").extract().path("responseData.count"));
  }
}
