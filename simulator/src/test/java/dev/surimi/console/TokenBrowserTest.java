package dev.surimi.console;

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

/** A sandbox that was started with a token. */
class TokenBrowserTest {

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @Test
  void theConsoleAsksForTheTokenAndThenSeesEventsToo() {
    SandboxSettings settings =
        new SandboxSettings(
            "127.0.0.1", 0, WorldSettings.standard(), 10, Optional.of("s3cret"), Optional.empty());
    try (Sandbox sandbox = Sandbox.start(settings)) {
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

  private static boolean type(ChromeDriver page, String token) {
    page.findElement(By.id("token")).sendKeys(token + "\n");
    return true;
  }
}
