package dev.surimi.vendor.restoplace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** A guest follows the payment link, in a real browser of the size of a phone. */
class PaymentPageBrowserTest {

  private static final Dimension PHONE = new Dimension(390, 844);

  @RegisterExtension private static final Browser BROWSER = Browser.speaking("ru");

  @RegisterExtension private final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  private String link;

  @BeforeEach
  void aDepositIsDue() {
    link = api.creating("item_ids[]=1543").extract().path("responseData.paymentLink");
  }

  @Test
  void thePageSaysWhatIsPaidForWhat() {
    WebDriver page = BROWSER.open(link);
    page.manage().window().setSize(PHONE);

    assertThat(text(page)).contains("Ваше Заведение", "№ 107", "15.03.2031, 09:00", "1000 ₽");
    assertThat(widthOf(page)).isLessThanOrEqualTo(PHONE.getWidth());
  }

  @Test
  void whoReadsEnglishIsAddressedInEnglish() {
    given()
        .header("Accept-Language", "en-GB,en;q=0.9")
        .get(link)
        .then()
        .body(containsString("Pay 1000 ₽"), containsString("lang=\"en\""))
        .body(not(containsString("<script")));
  }

  @Test
  void whoPressesPayHasPaid() {
    press("pay");

    assertThat(api.reserve(145248).get("depositOnline").asInt()).isEqualTo(1);
    assertThat(text(BROWSER.open(link))).contains("Оплачено");
  }

  @Test
  void whoPressesRefuseHasNoReserve() {
    press("refuse-payment");

    assertThat(api.status(145248)).isEqualTo(8);
  }

  @Test
  void whoComesTooLateIsTold() {
    sandbox.advance(Duration.ofMinutes(40));

    assertThat(text(BROWSER.open(link))).contains("Время оплаты истекло");
  }

  /** Presses a button and waits for the page that comes after it, which has no buttons. */
  private void press(String button) {
    WebDriver page = BROWSER.open(link);
    page.findElement(By.id(button)).click();
    Awaitility.await()
        .ignoreExceptions()
        .until(() -> page.findElements(By.tagName("button")).isEmpty());
  }

  private static String text(WebDriver page) {
    return page.findElement(By.tagName("body")).getText();
  }

  private static long widthOf(WebDriver page) {
    return (Long)
        ((JavascriptExecutor) page).executeScript("return document.documentElement.scrollWidth");
  }
}
