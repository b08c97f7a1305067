package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks for a booking on the floor, and sees why it goes away. */
class FloorBrowserTest {

  private static final String HOLD = ".block[data-kind=hold]";

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @Test
  void whoHasReadNothingFindsAHoldAndSeesWhyItGoes() {
    screen.open("floor", "guestonline").find("#floor");

    hold();
    screen.press("#newcomer").shows(HOLD, "7:00");
    screen.press("#minute").shows(HOLD, "6:00");
    screen.press("#next");

    screen.showsNo(HOLD).shows(".block[data-kind=gone]", "The hold ran out");
    screen.shows("#why", "its seats are free");
  }

  @Test
  void theClockCanBeDragged() {
    hold();
    screen.open("floor", "guestonline", "479", "2031-03-20").shows(HOLD, "7:00");

    screen.fill("#scrub", "420");

    screen.showsNo(HOLD).shows(".notices", "The hold ran out");
  }

  @Test
  void whileTheClockIsDraggedItIsSeenWhatWouldGo() {
    hold();
    screen.open("floor", "guestonline", "479", "2031-03-20").shows(HOLD, "7:00");

    screen.run(
        "const scrub = document.getElementById('scrub'); scrub.value = 600; scrub.dispatchEvent(new Event('input'))");

    screen.find(HOLD + ".doomed");
  }

  @Test
  void anExchangeLeadsToItsPlaceOnTheFloor() {
    hold();

    screen.open("traffic", "1").press("#to-floor");

    screen.shows("#block", "pending_bookings").shows("#block", "20 Mar 2031 19:00");
  }

  @Test
  void peopleActOnABookingWhereItStands() {
    int booking =
        act(
                "phone-booking",
                Map.of("restaurant_id", 479, "date", "2031-03-20", "hour", "20:00", "persons", 4))
            .path("result.id");
    screen.open("floor", "guestonline", "479", "2031-03-20", "bookings", "" + booking);
    screen.shows("#block", "validated");

    screen.press("[data-action=no-show]");

    screen.shows("#block", "fully_faked");
    screen.find(".block[data-kind=gone][data-id='" + booking + "']");
  }

  @Test
  void aClosedDayIsHatched() {
    act("close-day", Map.of("restaurant_id", 479, "date", "2031-03-20"));

    screen.open("floor", "guestonline", "479", "2031-03-20");

    screen.find(".block[data-kind=closure]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guestonline", "iiko", "octotable", "restoplace", "ytimes"})
  void everyBookingVendorHasAFloor(String vendor) {
    screen.open("floor", vendor);

    assertThat(screen.find("#floor .grid-row").getText()).isNotBlank();
  }

  private void hold() {
    sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .contentType("application/json")
        .body(Map.of("restaurant_id", 479, "date", "2031-03-20", "hour", "19:00", "persons", 2))
        .post("/v1/pending_bookings")
        .then()
        .statusCode(200);
  }

  private Response act(String action, Map<String, ?> input) {
    return sandbox.act("guestonline", action, input).statusCode(200).extract().response();
  }
}
