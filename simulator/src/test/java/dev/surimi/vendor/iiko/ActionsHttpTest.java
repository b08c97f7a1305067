package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be pressed, and what it tells. */
class ActionsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Subscriber subscriber = new Subscriber(sandbox);

  private final Cloud cloud = new Cloud(sandbox);

  @BeforeEach
  void subscribe() {
    cloud.tells(subscriber.url());
  }

  @ParameterizedTest
  @CsvSource({
    "guests-come, 1, ReserveUpdate Closed",
    "guests-come, 2, ReserveUpdate Started",
    "start-banquet, 2, ReserveUpdate Started",
    "add-to-order, 3, ReserveUpdate Started",
    "print-bill, 3, ReserveUpdate Started",
    "close-order, 3, ReserveUpdate Closed",
    "cancel-reserve, 2, ReserveUpdate Closed Other",
    "no-show, 6, ReserveUpdate Closed ClientNotAppeared"
  })
  void aPressIsTold(String action, int reserve, String told) {
    cloud.press(action, "reserve", Cloud.demo(reserve));

    assertThat(subscriber.story()).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({
    "guests-come, 11, a closed",
    "start-banquet, 1, no banquet",
    "close-order, 1, nothing to close",
    "close-order, 2, started banquet",
    "cancel-reserve, 3, only a new reserve",
    "no-show, 12, only a new reserve",
    "add-to-order, 1, none to change",
    "guests-come, 15, creation has not succeeded",
    "guests-come, 99, is not found"
  })
  void anImpossiblePressIsRefusedWithTheReason(String action, int reserve, String why) {
    String reason = why.equals("a closed") ? "guests can come only to a new reserve" : why;

    sandbox
        .act("iiko", action, Map.of("reserve", Cloud.demo(reserve)))
        .statusCode(409)
        .body("detail", containsString(reason));
    assertThat(subscriber.events()).isEmpty();
  }

  @Test
  void theShiftDeletesWhatIsClosed() {
    cloud.press("close-shift");

    assertThat(subscriber.story())
        .hasSize(3)
        .allSatisfy(told -> assertThat(told).endsWith("deleted"));
    sandbox.act("iiko", "close-shift", Map.of()).statusCode(409);
  }

  @Test
  void whatThreeWaysOfBookingTell() {
    cloud.press("book-in-restaurant");
    cloud.press("book-banquet", "guestsCount", 6);
    cloud.press("book-online");
    sandbox.advance(Cloud.PACE);

    assertThat(subscriber.story())
        .containsExactly("ReserveUpdate New", "ReserveUpdate New", "ReserveUpdate New");
    assertThat(subscriber.events().get(1).at("/eventInfo/reserve/order/items")).hasSize(2);
  }

  @Test
  void aGuestOnTheBlacklistIsToldWithHisOpenReserves() {
    cloud.press(
        "blacklist-guest", "guest", "99999999-9999-4999-8999-999999999901", "reason", "Ругался");

    assertThat(subscriber.events()).hasSize(1);
    assertThat(
            subscriber.events().get(0).at("/eventInfo/reserve/customer/blacklistReason").asString())
        .isEqualTo("Ругался");
  }

  @Test
  void aReserveMovesToFreeTablesOnly() {
    cloud.press(
        "move-tables", "reserve", Cloud.demo(1), "tables", List.of(Cloud.table(2), Cloud.table(3)));

    assertThat(subscriber.events().get(0).at("/eventInfo/reserve/tableIds")).hasSize(2);
    sandbox
        .act(
            "iiko",
            "move-tables",
            Map.of("reserve", Cloud.demo(5), "tables", List.of(Cloud.strange())))
        .statusCode(409)
        .body("detail", containsString("is not found in terminal group"));
  }

  @Test
  void theCloudDoesNotHearFromAnOfflineTerminal() {
    cloud.press("terminal-offline");

    sandbox
        .act("iiko", "guests-come", Map.of("reserve", Cloud.demo(1)))
        .statusCode(409)
        .body("detail", containsString("is offline"));
    sandbox.act("iiko", "terminal-offline", Map.of()).statusCode(409);
  }
}
