package dev.surimi.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.WorldSettings;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody opens the address of a sandbox that has just been started. */
class FirstVisitBrowserTest {

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @Test
  void theConsoleAsksForTheTokenAndThenSeesEventsToo() {
    try (Sandbox sandbox = start(Optional.of("s3cret"))) {
      sandbox.world("me");
      ChromeDriver page = BROWSER.open(sandbox.url() + "/");

      Awaitility.await().ignoreExceptions().until(() -> type(page, "s3cret"));

      Awaitility.await()
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  assertThat(page.findElement(By.cssSelector(".dot.live")).isDisplayed()).isTrue());
    }
  }

  @Test
  void theWorldThatIsCalledFirstIsLookedAt() {
    try (Sandbox sandbox = start(Optional.empty())) {
      ChromeDriver page = BROWSER.open(sandbox.url() + "/");
      Awaitility.await().until(() -> !page.findElements(By.className("command")).isEmpty());

      given().header("X-Token", "test_pr-7").get(sandbox.url("guestonline") + "/v1/restaurants");

      Awaitility.await()
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  assertThat(page.findElement(By.cssSelector("#exchanges .row")).getText())
                      .contains("restaurants.list"));
      assertThat(page.getCurrentUrl()).endsWith("#/traffic/pr-7");
    }
  }

  @Test
  void aWorldCanBeOpenedWithoutACall() {
    try (Sandbox sandbox = start(Optional.empty())) {
      ChromeDriver page = BROWSER.open(sandbox.url() + "/#/floor");

      Awaitility.await()
          .ignoreExceptions()
          .until(
              () -> {
                page.findElement(By.id("open-world")).click();
                return true;
              });

      Awaitility.await().until(() -> !page.findElements(By.className("grid-row")).isEmpty());
      assertThat(sandbox.engine().worlds().find("me")).isPresent();
    }
  }

  private static Sandbox start(Optional<String> token) {
    return Sandbox.start(
        new SandboxSettings("127.0.0.1", 0, WorldSettings.standard(), 10, token, Optional.empty()));
  }

  private static boolean type(ChromeDriver page, String token) {
    page.findElement(By.id("token")).sendKeys(token + "\n");
    return true;
  }
}
