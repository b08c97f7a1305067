package dev.surimi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real Chromium, of the machine's own. Where there is none the tests that need it are skipped,
 * unless {@code SURIMI_BROWSER=required} says that skipping is a failure.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

  private ChromeDriver driver;

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<File> chromium = onPath("chromium").or(() -> onPath("google-chrome"));
    Optional<File> chromedriver = onPath("chromedriver");
    boolean present = chromium.isPresent() && chromedriver.isPresent();
    if (!"required".equals(System.getenv("SURIMI_BROWSER"))) {
      assumeTrue(present, "no chromium and chromedriver on the PATH");
    }
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .build(),
            options(chromium.orElseThrow()));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      driver.quit();
    }
  }

  public WebDriver open(String url) {
    driver.get(url);
    return driver;
  }

  private static ChromeOptions options(File chromium) {
    return new ChromeOptions()
        .setBinary(chromium)
        .addArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
  }

  private static Optional<File> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .findFirst();
  }
}
