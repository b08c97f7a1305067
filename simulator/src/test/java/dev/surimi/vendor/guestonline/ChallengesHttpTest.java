package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 3-D Secure: between commit and payment_confirmed, the guest answers the bank (facts 3.4). */
class ChallengesHttpTest {

  private static final String CAREFUL = "tok_threeDSecure2Required";
  private static final String NOT_AUTHENTICATED =
      "The provided PaymentMethod has failed authentication.";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aPassedChallengeBooksWithPaymentConfirmed() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "complete-3ds");

    api.paymentConfirmed(id)
        .statusCode(200)
        .body("object", is("booking"))
        .body("booking_state", is("validated"))
        .body("booking_type", is("website"));
  }

  @Test
  void aPassedChallengeChargesTheDownPayment() {
    String id = api.payable("persons=3");
    api.press(api.challenged(id, CAREFUL), "complete-3ds");
    int booking = api.paymentConfirmed(id).extract().path("id");

    api.get("/v1/bookings/" + booking, "expands[]=charge").body("charge.amount", is(3000));
  }

  @Test
  void aFailedChallengeIsACaptureThatFailed() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "fail-3ds");

    api.paymentConfirmed(id)
        .statusCode(402)
        .body("error.code", is("capture_failed"))
        .body("error.message", startsWith(NOT_AUTHENTICATED));
  }

  @Test
  void afterAFailedChallengeAnotherCardMayPay() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "fail-3ds");
    api.paymentConfirmed(id).statusCode(402);

    api.commit(id, "stripe_token=tok_visa").statusCode(200);
  }

  @Test
  void aChallengeThatNobodyAnsweredConfirmsNothing() {
    String id = api.payable();
    api.challenged(id, CAREFUL);

    api.paymentConfirmed(id)
        .statusCode(402)
        .body("error.code", is("capture_failed"))
        .body("error.message", startsWith(NOT_AUTHENTICATED));
  }

  @Test
  void askingTooEarlyDoesNotSpoilTheChallenge() {
    String id = api.payable();
    String secret = api.challenged(id, CAREFUL);
    api.paymentConfirmed(id).statusCode(402);
    api.press(secret, "complete-3ds");

    api.paymentConfirmed(id).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "tok_threeDSecureRequiredChargeDeclined, Your card was declined.",
    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds, Your card has insufficient funds."
  })
  void aCardMayBeDeclinedAfterAPassedChallenge(String token, String message) {
    String id = api.payable();
    api.press(api.challenged(id, token), "complete-3ds");

    api.paymentConfirmed(id)
        .statusCode(402)
        .body("error.code", is("capture_failed"))
        .body("error.message", is(message));
  }

  @Test
  void paymentConfirmedWithoutAnyPaymentFails() {
    String id = api.payable();

    api.paymentConfirmed(id).statusCode(402).body("error.code", is("capture_failed"));
  }

  @Test
  void paymentConfirmedTwiceFindsNothing() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "complete-3ds");
    api.paymentConfirmed(id).statusCode(200);

    api.paymentConfirmed(id).statusCode(404);
  }

  @Test
  void theSameTokenGivesTheSamePaymentDataWhileTheChallengeIsOpen() {
    String id = api.payable();

    assertThat(api.challenged(id, CAREFUL)).isEqualTo(api.challenged(id, CAREFUL));
  }

  @Test
  void anotherTokenOpensAnotherChallenge() {
    String id = api.payable();
    String first = api.challenged(id, CAREFUL);

    assertThat(api.challenged(id, "pm_card_authenticationRequired")).isNotEqualTo(first);
  }

  @Test
  void aNewChallengeEndsTheOldOne() {
    String id = api.payable();
    String first = api.challenged(id, CAREFUL);
    api.challenged(id, "pm_card_authenticationRequired");

    api.press(first, "complete-3ds").statusCode(409);
  }

  @Test
  void theSameTokenAfterAFailedChallengeOpensANewOne() {
    String id = api.payable();
    String first = api.challenged(id, CAREFUL);
    api.press(first, "fail-3ds");

    assertThat(api.challenged(id, CAREFUL)).isNotEqualTo(first);
  }

  @Test
  void aChallengeHoldsTheSeatsForAnotherSevenMinutes() {
    String id = api.payable();
    sandbox.advance(Duration.ofMinutes(6));
    String secret = api.challenged(id, CAREFUL);
    sandbox.advance(Duration.ofMinutes(6));
    api.press(secret, "complete-3ds");

    api.paymentConfirmed(id).statusCode(200);
  }

  @Test
  void aChallengeMayOutliveTheHold() {
    String id = api.payable();
    String secret = api.challenged(id, CAREFUL);

    sandbox.advance(Duration.ofMinutes(7));

    api.press(secret, "complete-3ds").statusCode(409);
    api.paymentConfirmed(id).statusCode(404);
  }

  @Test
  void aGuestWhoPassedInTimeMayStillComeBackTooLate() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "complete-3ds").statusCode(303);

    sandbox.advance(Duration.ofMinutes(7));

    api.paymentConfirmed(id).statusCode(404);
  }

  @Test
  void deletingThePendingBookingEndsItsChallenge() {
    String id = api.payable();
    String secret = api.challenged(id, CAREFUL);
    api.delete("/v1/pending_bookings/" + id).statusCode(200);

    api.press(secret, "complete-3ds").statusCode(409);
  }

  @Test
  void aChallengeForAnotherSumIsNoPayment() {
    String id = api.payable();
    String secret = api.challenged(id, CAREFUL);
    api.put("/v1/pending_bookings/" + id, "selected_offer=").statusCode(200);
    api.put("/v1/pending_bookings/" + id, "selected_offer=469").statusCode(200);

    api.press(secret, "complete-3ds").statusCode(409);
  }

  @Test
  void eachButtonCanBePressedOnce() {
    String secret = api.challenged(api.payable(), CAREFUL);
    api.press(secret, "fail-3ds").statusCode(303);

    api.press(secret, "complete-3ds").statusCode(409);
  }
}
