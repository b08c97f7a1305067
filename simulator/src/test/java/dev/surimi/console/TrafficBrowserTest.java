package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Somebody watches an integration's calls. */
class TrafficBrowserTest {

  private static final String ROW = "#exchanges .row";

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @Test
  void beforeTheFirstCallItSaysHowToMakeIt() {
    screen.open("traffic");

    screen.shows(".command code", "/guestonline/v1/restaurants -H \"X-Token: " + sandbox.key());
  }

  @Test
  void aCallIsThereAtOnce() {
    screen.open("traffic").find(".command");

    get("/v1/restaurants");

    screen.shows(1, ROW).shows(ROW, "restaurants.list").shows(ROW, "200");
  }

  @Test
  void theFilterLeavesWhatFits() {
    get("/v1/restaurants");
    get("/v1/nowhere");
    screen.open("traffic").shows(2, ROW);

    screen.type("#filter", "nowh");

    screen.shows(1, ROW).shows(ROW, "404");
  }

  @Test
  void theSlashLeadsToTheFilter() {
    get("/v1/restaurants");
    screen.open("traffic").shows(1, ROW);

    screen.type("#tab-traffic", "/");

    assertThat(BROWSER.driver().switchTo().activeElement().getAttribute("id")).isEqualTo("filter");
  }

  @Test
  void aStatusAndAnOperationCanBeChosen() {
    get("/v1/restaurants");
    get("/v1/nowhere");
    screen.open("traffic").shows(2, ROW);

    screen.fill("select[name=status]", "2xx");
    screen.shows(1, ROW);
    screen.fill("select[name=operation]", "contacts.list");

    screen.shows(0, ROW).shows(".empty", "Nothing fits");
  }

  @Test
  void aViolationIsMarkedWhereItIs() {
    get("/v1/restaurants");
    get("/v1/restaurants?pages=2");
    screen.open("traffic").press("#only-violations").shows(1, ROW);

    screen.press(ROW);

    screen.shows(".json-line.warn", "pages").shows(".violation", "Probably meant: \"page\"");
  }

  @Test
  void arrowsWalkThroughTheListAndEscapeLeadsBack() {
    get("/v1/restaurants");
    get("/v1/contacts");
    screen.open("traffic").shows(2, ROW);

    screen.type("#exchanges", Keys.ARROW_DOWN).shows(".detail h2", "contacts.list");
    screen.type("#exchanges", Keys.ARROW_DOWN).shows(".detail h2", "restaurants.list");
    screen.type("#exchanges", Keys.ESCAPE);

    screen.showsNo(".detail");
  }

  @Test
  void anExchangeShowsWhatChangedAndWhoWasTold() {
    sandbox
        .control()
        .body(Map.of("vendor", "guestonline", "url", "http://localhost:1/hook"))
        .post("/webhooks");
    hold();
    screen.open("traffic", "1");

    screen.shows(".change", "pending_bookings").shows(".detail a.line", "RuntimeService");
  }

  @Test
  void anExchangeSaysHowItsBehaviourIsKnown() {
    get("/v1/restaurants");

    screen.open("traffic", "1").shows(".detail-head .source", "documented");
  }

  @Test
  void aReplayIsAnotherExchange() {
    get("/v1/restaurants");
    screen.open("traffic", "1");

    screen.press("#replay");

    screen.shows(2, ROW).shows(".detail-head", "№ 2").shows(".detail-head", "restaurants.list");
  }

  @Test
  void hostileNamesAreText() {
    String hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .header("X-Odd", "<b>header</b>")
        .formParam("lastname", hostile)
        .formParam("restaurant_id", 479)
        .queryParam(hostile, hostile)
        .post("/v1/contacts");

    screen.open("traffic", "1").shows(".json", hostile);

    assertThat(screen.all("#app img:not([src^='/_sandbox/console/'])")).isEmpty();
    assertThat(screen.all("#app script, #app b b")).isEmpty();
  }

  private void get(String path) {
    sandbox.vendor("guestonline").header("X-Token", sandbox.key()).get(path);
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
}
