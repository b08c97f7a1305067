package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The console is for everybody: whatever they read, see and press. */
class MannersBrowserTest {

  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @BeforeEach
  void somethingHasHappened() {
    sandbox
        .control()
        .body(Map.of("vendor", "guestonline", "url", "http://localhost:1/hook"))
        .post("/webhooks");
    sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .contentType("application/json")
        .body(
            Map.of(
                "restaurant_id",
                479,
                "date",
                "2031-03-20",
                "hour",
                "19:00",
                "persons",
                2,
                "odd",
                1))
        .post("/v1/pending_bookings");
  }

  @ParameterizedTest
  @CsvSource({
    "traffic, 1, light",
    "traffic, 1, dark",
    "floor, guestonline/479/2031-03-20, light",
    "floor, guestonline/479/2031-03-20, dark",
    "clock, '', light",
    "clock, '', dark",
    "people, guestonline/bookings/577988, light",
    "people, guestonline/bookings/577988, dark",
    "webhooks, 1, light",
    "webhooks, 1, dark",
    "worlds, '', light",
    "worlds, '', dark"
  })
  void axeFindsNothingSerious(String view, String rest, String theme) {
    screen.visit("/");
    screen.run("localStorage.setItem('surimi.theme', arguments[0])", theme);
    screen.open(view, rest.isEmpty() ? new String[0] : rest.split("/"));
    screen.find("#now");
    screen.find("main > *");

    Map<?, ?> judged = judged();
    assertThat((List<?>) judged.get("serious")).isEmpty();
    assertThat((Long) judged.get("passes")).isGreaterThan(15);
  }

  @Test
  void russianIsASwitchAway() {
    screen.open("traffic").shows("[role=tablist]", "Traffic");

    screen.fill("#language", "ru");

    screen.shows("[role=tablist]", "Трафик").shows("#traffic-count", "Обменов: 1");
    assertThat(screen.find("html").getAttribute("lang")).isEqualTo("ru");
    screen.fill("#language", "en").shows("[role=tablist]", "Traffic");
  }

  @Test
  void tabsAreWalkedWithArrows() {
    screen.open("traffic");

    screen.type("#tab-traffic", Keys.ARROW_RIGHT);

    screen.find("#tab-floor[aria-selected=true]:focus");
  }

  @Test
  void itIsDarkForWhoLikesItDark() {
    screen.open("traffic").fill("#theme", "dark");

    assertThat(
            screen.run(
                "return getComputedStyle(document.body.firstElementChild.firstElementChild).colorScheme"))
        .isEqualTo("dark");
    screen.fill("#theme", "auto");
  }

  @Test
  void aNarrowScreenIsNotWiderThanItself() {
    BROWSER.driver().manage().window().setSize(new org.openqa.selenium.Dimension(700, 900));

    screen.open("traffic").find("#exchanges");

    assertThat((Long) screen.run("return document.documentElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
    BROWSER.driver().manage().window().setSize(new org.openqa.selenium.Dimension(1440, 900));
  }

  private Map<?, ?> judged() {
    screen.run(axe());
    return (Map<?, ?>)
        screen.runLong(
            """
            const done = arguments[0];
            axe.run().then(result => done({passes: result.passes.length, serious: result.violations
              .filter(one => ['serious', 'critical'].includes(one.impact))
              .map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 200)).join(' | '))}));
            """);
  }

  private static String axe() {
    try (InputStream script = MannersBrowserTest.class.getClassLoader().getResourceAsStream(AXE)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
