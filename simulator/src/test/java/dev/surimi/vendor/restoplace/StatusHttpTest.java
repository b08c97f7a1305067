package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A reserve goes from status to status. */
class StatusHttpTest {

  private static final String NOW = "2031-03-14 14:00:00";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theAnswerHasANumberForTheIdAndNoNumber() {
    api.put("/reserves/12345/status", "status=2")
        .body("responseData.id", equalTo(12345))
        .body("responseData.message", equalTo("Резерв обновлен"))
        .body("responseData", not(hasKey("number")));
  }

  @ParameterizedTest
  @CsvSource({"3, time_see", "4, time_open", "5, time_close", "6, time_cancel", "8, time_cancel"})
  void eachStatusLeavesItsStamp(int status, String stamp) {
    api.put("/reserves/12345/status", "status=" + status);

    JsonNode reserve = api.reserve(12345);
    assertThat(reserve.get("status").asInt()).isEqualTo(status);
    assertThat(reserve.get(stamp).asString()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "9", "-1", "99999999999"})
  void anUnknownStatusIsWrong(String status) {
    api.put("/reserves/12345/status", "status=" + status)
        .statusCode(200)
        .body("error", equalTo("Неверный статус"));
  }

  @ParameterizedTest
  @CsvSource({"5, 2", "6, 4", "8, 1", "4, 1", "6, 2", "3, 1"})
  void whatTheTransitionsDoNotKnowIsWrong(int first, int second) {
    api.put("/reserves/12345/status", "status=" + first);

    api.put("/reserves/12345/status", "status=" + second).body("error", equalTo("Неверный статус"));
    assertThat(api.status(12345)).isEqualTo(first);
  }

  @Test
  void theSameStatusAgainChangesNothing() {
    api.put("/reserves/12345/status", "status=1")
        .body("responseData.message", equalTo("Резерв обновлен"));

    assertThat(api.reserve(12345).get("last_updated").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2, -, Гость не пришёл (No-show)",
        "1, заболели, заболели",
        "1, -, Другая причина",
        "2, заболели, Гость не пришёл (No-show)",
        "99, -, ''",
        "-, заболели, заболели",
        "-, -, ''",
      })
  void theReasonIsShownAsText(String id, String words, String shown) {
    String[] fields = {
      "status=6",
      "cancel_reason=" + (id == null ? "" : id),
      "cancel_reason_text=" + (words == null ? "" : words)
    };

    api.put("/reserves/12345/status", fields)
        .body("responseData.message", equalTo("Резерв обновлен"));

    JsonNode reserve = api.reserve(12345);
    assertThat(reserve.get("cancel_reason").asString()).isEqualTo(shown);
    assertThat(reserve.get("userid_cancel").asInt()).isEqualTo(4);
  }

  @Test
  void aClosedReserveMayHaveAReasonToo() {
    api.put("/reserves/12345/status", "status=5", "cancel_reason=3");

    JsonNode reserve = api.reserve(12345);
    assertThat(reserve.get("cancel_reason").asString()).isEqualTo("Гость отменил сам");
    assertThat(reserve.get("time_cancel").asString()).isEmpty();
  }

  @Test
  void aCancelledReserveFreesItsTable() {
    String[] sameTime = {"from=2031-03-16 19:00:00", "to=2031-03-16 21:00:00", "item_ids[]=1542"};
    api.creating(sameTime).body("error", equalTo("Стол занят"));

    api.put("/reserves/12345/status", "status=6");

    api.creating(sameTime).body("responseData.message", equalTo("Резерв создан"));
  }

  @Test
  void whoWaitsForATableCannotBeSeated() {
    api.put("/reserves/175997/status", "status=4").body("error", equalTo("Неверный статус"));
  }

  @Test
  void whenGuestsAreExpectedAgainTheyAreNotThere() {
    api.put("/reserves/12345/status", "status=4");
    sandbox.advance(Duration.ofMinutes(5));

    api.put("/reserves/12345/status", "status=3");

    assertThat(api.reserve(12345).get("time_open").asString()).isEmpty();
  }

  @Test
  void theReasonsAreListed() {
    api.get("/reserves/cancel-reasons/")
        .body("method", equalTo("reserves"))
        .body("responseData[0].id", equalTo(1))
        .body("responseData[0].text", equalTo("Другая причина"))
        .body("responseData[0].requires_text", equalTo(true))
        .body("responseData.id", hasItems(2, 3));
  }
}
