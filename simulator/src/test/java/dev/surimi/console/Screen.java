package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/**
 * The console of a test's world on a real screen. Whatever is looked for is waited for. At the end
 * the browser may not have complained of anything, nor asked for anything from elsewhere.
 */
final class Screen implements AfterEachCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Browser browser;
  private final InSandbox sandbox;

  Screen(Browser browser, InSandbox sandbox) {
    this.browser = browser;
    this.sandbox = sandbox;
  }

  /** Opens a view of the test's world, with what comes after the world in its address. */
  Screen open(String view, String... rest) {
    String end = rest.length == 0 ? "" : "/" + String.join("/", rest);
    return visit("/#/" + view + "/" + sandbox.world().name() + end);
  }

  /** Opens a path, as if it were for the first time. */
  Screen visit(String path) {
    browser.open("about:blank");
    browser.open(InSandbox.sandbox().url() + path);
    find("[role=tab]");
    return this;
  }

  WebElement find(String css) {
    return patiently(css)
        .until(() -> browser.driver().findElement(By.cssSelector(css)), Objects::nonNull);
  }

  List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }

  /** Clicks what is there, be it drawn anew meanwhile. */
  Screen press(String css) {
    patiently(css)
        .until(
            () -> {
              browser.driver().findElement(By.cssSelector(css)).click();
              return true;
            });
    return this;
  }

  Screen type(String css, CharSequence keys) {
    find(css).sendKeys(keys);
    return this;
  }

  /** Puts a value into a field as a person does who knows the browser's pickers. */
  Screen fill(String css, String value) {
    find(css);
    run(
        "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}));"
            + "field.dispatchEvent(new Event('change', {bubbles: true}));",
        css,
        value);
    return this;
  }

  /** Waits until the text can be read there. */
  Screen shows(String css, String text) {
    patiently("'" + text + "' in " + css)
        .untilAsserted(() -> assertThat(textsOf(css)).contains(text));
    return this;
  }

  Screen showsNo(String css) {
    return shows(0, css);
  }

  Screen shows(int count, String css) {
    patiently(css).untilAsserted(() -> assertThat(all(css)).hasSize(count));
    return this;
  }

  String textsOf(String css) {
    return String.valueOf(
        run(
            "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent.replace(/\\s+/g, ' ')).join('\\n')",
            css));
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) browser.driver()).executeScript(script, arguments);
  }

  Object runLong(String script, Object... arguments) {
    return ((JavascriptExecutor) browser.driver()).executeAsyncScript(script, arguments);
  }

  Browser browser() {
    return browser;
  }

  private static ConditionFactory patiently(String what) {
    return Awaitility.await(what)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    String home = InSandbox.sandbox().url().toString();
    browser.open("about:blank");
    assertThat(browser.complaints())
        .as("complaints of the browser, which calls every refusal one")
        .allMatch(complaint -> complaint.contains("status of 409"));
    assertThat(browser.addresses())
        .as("addresses that were asked for")
        .allMatch(address -> address.startsWith(home) || address.matches("(about|data):.*"));
  }
}
