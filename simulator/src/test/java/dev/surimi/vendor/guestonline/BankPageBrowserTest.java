package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import io.restassured.response.Response;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A guest meets the bank's page, in a real browser. */
class BankPageBrowserTest {

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  private String pending;
  private String secret;

  @BeforeEach
  void theBankAsks() {
    pending =
        guestonline(
                "POST",
                "",
                Map.of("restaurant_id", 479, "date", "2031-03-20", "hour", "19:00", "persons", 2))
            .path("id");
    guestonline("PUT", "/" + pending, Map.of("selected_offer", 469, "contact_info", contact()));
    secret =
        guestonline(
                "PUT",
                "/" + pending + "/commit",
                Map.of("stripe_token", "tok_threeDSecure2Required"))
            .path("error.payment_data.client_secret");
  }

  @Test
  void thePageSaysWhatIsPaidAndWhere() {
    WebDriver page = BROWSER.open(address());

    assertThat(page.findElement(By.tagName("body")).getText())
        .contains("Wasabi (Demo)", "20.00 EUR");
  }

  @Test
  void whoPressesCompleteHasPaid() {
    press("test-source-authorize-3ds");

    assertThat(confirm().statusCode()).isEqualTo(200);
  }

  @Test
  void whoPressesFailHasNot() {
    press("test-source-fail-3ds");

    assertThat(confirm().statusCode()).isEqualTo(402);
  }

  @Test
  void afterwardsThePageSaysHowItWent() {
    press("test-source-fail-3ds");

    assertThat(BROWSER.open(address()).findElement(By.tagName("body")).getText())
        .contains("failed");
  }

  /** Presses a button and waits for the page that comes after it, which has no buttons. */
  private void press(String button) {
    WebDriver page = BROWSER.open(address());
    page.findElement(By.id(button)).click();
    Awaitility.await()
        .ignoreExceptions()
        .until(() -> page.findElements(By.tagName("button")).isEmpty());
  }

  private Response confirm() {
    return guestonline("PUT", "/" + pending + "/payment_confirmed", Map.of());
  }

  /** Other tests' worlds share the seed and so the secret: the world is named. */
  private String address() {
    return InSandbox.sandbox().url() + "/3ds/" + secret + "?world=" + sandbox.world().name();
  }

  private Response guestonline(String method, String path, Map<String, ?> body) {
    return sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .contentType("application/json")
        .body(body)
        .request(method, "/v1/pending_bookings" + path);
  }

  private static Map<String, String> contact() {
    return Map.of(
        "lastname", "Byron",
        "firstname", "Ada",
        "mobile_phone", "0612345678",
        "country_code", "FR",
        "email", "ada@example.org");
  }
}
