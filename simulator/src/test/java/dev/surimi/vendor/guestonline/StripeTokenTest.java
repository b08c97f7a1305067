package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts 3.2: tokens of Stripe's test cards and what comes of them at commit. */
class StripeTokenTest {

  private final GuestWorld world = GuestWorld.demo();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok_visa",
        "tok_mastercard",
        "tok_amex",
        "tok_visa_debit",
        "tok_threeDSecureOptional"
      })
  void aGoodCardBooks(String token) {
    assertThat(world.commit(world.toBePaid(), token).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "tok_visa_chargeDeclined, Your card was declined.",
    "tok_chargeDeclined, Your card was declined.",
    "tok_visa_chargeDeclinedInsufficientFunds, Your card has insufficient funds.",
    "tok_chargeDeclinedLostCard, Your card was declined.",
    "tok_chargeDeclinedStolenCard, Your card was declined.",
    "tok_chargeDeclinedExpiredCard, Your card has expired.",
    "tok_chargeDeclinedIncorrectCvc, Your card's security code is incorrect.",
    "tok_chargeDeclinedProcessingError, An error occurred while processing your card. Try again in a little bit.",
    "tok_chargeDeclinedVelocityLimitExceeded, Your card was declined.",
    "tok_chargeDeclinedFraudulent, Your card was declined.",
    "tok_radarBlock, Your card was declined.",
    "tok_chargeCustomerFail, Your card was declined.",
    "tok_threeDSecureRequiredProcessingError, Your card was declined.",
    "tok_x, No such token: 'tok_x'",
  })
  void aBadCardIsToldInStripesWords(String token, String message) {
    Reply reply = world.commit(world.toBePaid(), token);

    assertThat(reply.body())
        .hasToString("{\"error\":{\"code\":\"capture_failed\",\"message\":\"" + message + "\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok_threeDSecure2Required",
        "tok_threeDSecureRequiredChargeDeclined",
        "pm_card_authenticationRequired"
      })
  void aCardOfACarefulBankAsksForTheGuest(String token) {
    assertThat(world.commit(world.toBePaid(), token).body().get("error").get("code").asString())
        .isEqualTo("authentication_required");
  }

  @Test
  void aGeneratedTokenIsGoodOnce() {
    assertThat(world.commit(world.toBePaid(), "tok_16YuLg4QnRLJ9Q2EYXevGsFv").status())
        .isEqualTo(200);

    Reply again = world.commit(world.toBePaid(), "tok_16YuLg4QnRLJ9Q2EYXevGsFv");

    assertThat(again.body().get("error").get("message").asString())
        .isEqualTo("You cannot use a Stripe token more than once: tok_16YuLg4QnRLJ9Q2EYXevGsFv.");
  }

  @Test
  void aTokenOfTheTestTableIsGoodAgain() {
    world.commit(world.toBePaid(), "tok_visa");

    assertThat(world.commit(world.toBePaid(), "tok_visa").status()).isEqualTo(200);
  }

  @Test
  void theNumberOfACardIsNotRepeated() {
    assertThat(world.commit(world.toBePaid(), "4242 4242 4242 4242").body().toString())
        .doesNotContain("4242");
  }
}
