package dev.surimi.vendor.guestonline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which the guest's bank asks. */
class BankPageHttpTest {

  private static final String CAREFUL = "tok_threeDSecure2Required";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final InSandbox twin = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);
  private final Integrator twinApi = new Integrator(twin);

  @Test
  void itShowsTheRestaurantTheBookingAndTheAmount() {
    String secret = api.challenged(api.payable("persons=3"), CAREFUL);

    api.bankPage(secret)
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .body(
            allOf(
                containsString("Wasabi (Demo)"),
                containsString("15 March 2031 at 20:00 for 3"),
                containsString("30.00 EUR")));
  }

  @ParameterizedTest
  @CsvSource({
    "'fr-CH,fr;q=0.9,en;q=0.8', Est-ce bien vous ?",
    "'ru', Это вы?",
    "'fi,en-GB;q=0.5', Is this you?",
    "'!!', Is this you?"
  })
  void itSpeaksTheGuestsLanguage(String accepted, String title) {
    String secret = api.challenged(api.payable(), CAREFUL);

    given()
        .header("Accept-Language", accepted)
        .queryParam("world", sandbox.world().name())
        .get(InSandbox.sandbox().url() + "/3ds/" + secret)
        .then()
        .statusCode(200)
        .body(containsString(title))
        .body(not(containsString("<script")));
  }

  @Test
  void whatIsNotThereIsSaidInTheGuestsLanguageToo() {
    given()
        .header("Accept-Language", "ru")
        .get(InSandbox.sandbox().url() + "/3ds/pi_unknown_secret_unknown")
        .then()
        .statusCode(404)
        .body(containsString("Не найдено"));
  }

  @Test
  void itsButtonsHaveTheIdsOfStripesTestPage() {
    String secret = api.challenged(api.payable(), CAREFUL);

    api.bankPage(secret)
        .body(containsString("id=\"test-source-authorize-3ds\""))
        .body(containsString("id=\"test-source-fail-3ds\""));
  }

  @Test
  void pressingLeadsBackToThePage() {
    String secret = api.challenged(api.payable(), CAREFUL);

    api.press(secret, "complete-3ds")
        .statusCode(303)
        .header("Location", endsWith("/3ds/" + secret + "?world=" + sandbox.world().name()));
  }

  @Test
  void afterwardsItSaysThatThePaymentSucceeded() {
    String secret = api.challenged(api.payable(), CAREFUL);
    api.press(secret, "complete-3ds");

    api.bankPage(secret)
        .statusCode(200)
        .body(containsString("The payment succeeded"))
        .body(not(containsString("<button")));
  }

  @Test
  void afterwardsItSaysThatThePaymentFailed() {
    String secret = api.challenged(api.payable(), CAREFUL);
    api.press(secret, "fail-3ds");

    api.bankPage(secret)
        .body(containsString("The payment failed"))
        .body(not(containsString("<button")));
  }

  @Test
  void afterTheHoldItSaysThatItIsTooLate() {
    String secret = api.challenged(api.payable(), CAREFUL);

    sandbox.advance(Duration.ofMinutes(7));

    api.bankPage(secret).statusCode(200).body(containsString("It is too late"));
  }

  @Test
  void anUnknownSecretHasNoPage() {
    api.bankPage("pi_unknown_secret_unknown").statusCode(404);
  }

  @Test
  void anUnknownButtonIsNotUnderstood() {
    String secret = api.challenged(api.payable(), CAREFUL);

    api.press(secret, "complete-everything").statusCode(400);
  }

  @Test
  void twoWorldsOfOneSeedAskWhichIsMeant() {
    String secret = api.challenged(api.payable(), CAREFUL);
    twinApi.challenged(twinApi.payable(), CAREFUL);

    given()
        .get(InSandbox.sandbox().url() + "/3ds/" + secret)
        .then()
        .statusCode(300)
        .body(containsString(sandbox.world().name()))
        .body(containsString(twin.world().name()));
  }

  @Test
  void pressingInOneWorldLeavesTheOtherAlone() {
    String secret = api.challenged(api.payable(), CAREFUL);
    twinApi.challenged(twinApi.payable(), CAREFUL);

    api.press(secret, "complete-3ds").statusCode(303);

    twinApi.bankPage(secret).body(containsString("The payment waits for the guest"));
  }

  @Test
  void aSecretThatOneWorldKnowsNeedsNoWorld() {
    String secret = api.challenged(api.payable(), CAREFUL);

    given()
        .get(InSandbox.sandbox().url() + "/3ds/" + secret)
        .then()
        .statusCode(200)
        .body(containsString("test-source-authorize-3ds"));
  }
}
