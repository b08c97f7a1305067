package dev.surimi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Chromium, of the machine's own. Where there is none the tests that need it are skipped,
 * unless {@code SURIMI_BROWSER=required} says that skipping is a failure.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String language;
  private ChromeDriver driver;

  /** Of somebody who reads English. */
  public Browser() {
    this("en");
  }

  private Browser(String language) {
    this.language = language;
  }

  /** Of somebody who reads this language first. */
  public static Browser speaking(String language) {
    return new Browser(language);
  }

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

  public ChromeDriver driver() {
    return driver;
  }

  public ChromeDriver open(String url) {
    driver.get(url);
    return driver;
  }

  /** The errors that the browser complained of since it was last asked. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().equals(Level.SEVERE))
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since it was last asked, those of other pages included. */
  public List<String> addresses() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
        .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asString())
        .toList();
  }

  private ChromeOptions options(File chromium) {
    ChromeOptions options = new ChromeOptions();
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    return options
        .setBinary(chromium)
        .addArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--lang=" + language,
            "--window-size=1440,900");
  }

  private static Optional<File> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .findFirst();
  }
}
