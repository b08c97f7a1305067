package dev.surimi.console;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/**
 * Takes the pictures of the README: {@code mvn test -Dtest=PicturesTest
 * -Dsurimi.pictures=docs/pictures}.
 */
@EnabledIfSystemProperty(named = "surimi.pictures", matches = ".+")
class PicturesTest {

  private static final Path ROOT = Path.of("..");

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo().at("2031-03-10T10:00:00Z").called("me");

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @BeforeEach
  void aMorning() {
    size(1280, 860);
    guestonline().get("/v1/restaurants");
    guestonline()
        .queryParams("restaurant_id", 479, "date", "2031-03-14", "persons", 2)
        .get("/v1/periods");
    guestonline()
        .queryParams("restaurant_id", 479, "dat", "2031-03-14", "persons", "two")
        .get("/v1/periods");
    hold("20:00", 2);
    hold("13:00", 4);
    sandbox.act(
        "guestonline",
        "phone-booking",
        Map.of(
            "restaurant_id",
            479,
            "date",
            "2031-03-14",
            "hour",
            "19:30",
            "persons",
            3,
            "lastname",
            "Curie"));
  }

  @Test
  void traffic() throws IOException {
    screen.open("traffic", "3").shows(".json-line.warn", "dat");

    take("traffic");
  }

  @Test
  void floor() throws IOException {
    screen.open("floor", "guestonline", "479", "2031-03-14").shows(".block", "7:00");

    take("floor");
  }

  @Test
  void whyItWent() throws IOException {
    screen.open("floor", "guestonline", "479", "2031-03-14").press(".block[data-kind=hold]");
    screen.press("#next").shows("#why", "The hold ran out");
    screen.showsNo(".notice");

    take("floor-expired");
  }

  @Test
  void people() throws IOException {
    screen.visit("/").run("localStorage.setItem('surimi.theme', 'dark')");
    screen.open("people", "restoplace", "reserves", "12345").shows("#thing-status", "NEW");

    take("people-dark");

    screen.run("localStorage.removeItem('surimi.theme')");
  }

  @Test
  void payment() throws IOException {
    sandbox.act("restoplace", "widget-reserve", Map.of());
    String token =
        sandbox.control().get("/state/restoplace/reserves/145248").path("bill.payment.token");
    size(480, 860);
    BROWSER.open(InSandbox.sandbox().url() + "/pay/" + token + "?world=me");

    take("payment");
  }

  private void hold(String hour, int persons) {
    guestonline()
        .contentType("application/json")
        .body(Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", hour, "persons", persons))
        .post("/v1/pending_bookings");
  }

  private RequestSpecification guestonline() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key());
  }

  private static void size(int width, int height) {
    BROWSER.driver().manage().window().setSize(new Dimension(width, height));
  }

  private static void take(String name) throws IOException {
    Path folder = ROOT.resolve(System.getProperty("surimi.pictures"));
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".png"), BROWSER.driver().getScreenshotAs(OutputType.BYTES));
  }
}
