package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a card at commit, before any bank asks for the guest (facts 3.2). */
class PaymentsHttpTest {

  private static final String DECLINED = "Your card was declined.";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok_visa",
        "tok_visa_debit",
        "tok_mastercard",
        "tok_amex",
        "tok_amex_threeDSecureNotSupported",
        "tok_threeDSecureOptional",
        "tok_threeDSecureOptionalProcessingError",
        "pm_card_visa",
        "pm_card_threeDSecureOptional",
        "tok_16YuLg4QnRLJ9Q2EYXevGsFv"
      })
  void aGoodCardBooks(String token) {
    String id = api.payable();

    api.commit(id, "stripe_token=" + token)
        .statusCode(200)
        .body("object", is("booking"))
        .body("booking_state", is("validated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "tok_visa_chargeDeclined                      | Your card was declined.",
        "tok_chargeDeclined                           | Your card was declined.",
        "pm_card_visa_chargeDeclined                  | Your card was declined.",
        "tok_visa_chargeDeclinedInsufficientFunds     | Your card has insufficient funds.",
        "tok_chargeDeclinedInsufficientFunds          | Your card has insufficient funds.",
        "pm_card_visa_chargeDeclinedInsufficientFunds | Your card has insufficient funds.",
        "tok_visa_chargeDeclinedLostCard              | Your card was declined.",
        "tok_chargeDeclinedLostCard                   | Your card was declined.",
        "tok_visa_chargeDeclinedStolenCard            | Your card was declined.",
        "tok_chargeDeclinedStolenCard                 | Your card was declined.",
        "tok_chargeDeclinedExpiredCard                | Your card has expired.",
        "pm_card_chargeDeclinedExpiredCard            | Your card has expired.",
        "tok_chargeDeclinedIncorrectCvc               | Your card's security code is incorrect.",
        "pm_card_chargeDeclinedIncorrectCvc           | Your card's security code is incorrect.",
        "tok_chargeDeclinedProcessingError            | An error occurred while processing your card. Try again in a little bit.",
        "pm_card_chargeDeclinedProcessingError        | An error occurred while processing your card. Try again in a little bit.",
        "tok_visa_chargeDeclinedVelocityLimitExceeded | Your card was declined.",
        "tok_chargeDeclinedFraudulent                 | Your card was declined.",
        "tok_radarBlock                               | Your card was declined.",
        "tok_chargeCustomerFail                       | Your card was declined.",
        "pm_card_chargeCustomerFail                   | Your card was declined.",
        "tok_threeDSecureRequiredProcessingError      | Your card was declined.",
        "tok_x                                        | No such token: 'tok_x'"
      })
  void aBadCardIsRefusedInStripesWords(String token, String message) {
    String id = api.payable();

    api.commit(id, "stripe_token=" + token)
        .statusCode(402)
        .body("error.code", is("capture_failed"))
        .body("error.message", is(message))
        .body("error.keySet().size()", is(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok_threeDSecure2Required",
        "pm_card_threeDSecure2Required",
        "pm_card_authenticationRequired",
        "pm_card_authenticationRequiredOnSetup",
        "pm_card_authenticationRequiredSetupForOffSession",
        "tok_threeDSecureRequiredChargeDeclined",
        "pm_card_threeDSecureRequiredChargeDeclined",
        "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds"
      })
  void aCarefulBankAsksForTheGuest(String token) {
    String id = api.payable();

    api.commit(id, "stripe_token=" + token)
        .statusCode(402)
        .body("error.code", is("authentication_required"))
        .body("error.payment_data", notNullValue());
  }

  @Test
  void paymentDataHasTheFormsThatStripesLibrariesInsistOn() {
    String id = api.payable();

    api.commit(id, "stripe_token=tok_threeDSecure2Required")
        .body(
            "error.payment_data.client_secret",
            matchesPattern("pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}"))
        .body("error.payment_data.payment_method_id", matchesPattern("pm_[A-Za-z0-9]{24}"))
        .body("error.payment_data.stripe_key", matchesPattern("pk_test_[A-Za-z0-9]+"));
  }

  @Test
  void theStripeKeyIsTheOneOfThePrepayment() {
    String id = api.payable();
    String key =
        api.put("/v1/pending_bookings/" + id, Integrator.ADA)
            .extract()
            .path("prepayment.stripe_key");

    api.commit(id, "stripe_token=tok_threeDSecure2Required")
        .body("error.payment_data.stripe_key", is(key));
  }

  @Test
  void aGeneratedTokenIsGoodOnce() {
    String token = "tok_16YuLg4QnRLJ9Q2EYXevGsFv";
    api.commit(api.payable(), "stripe_token=" + token).statusCode(200);

    api.commit(api.payable(), "stripe_token=" + token)
        .statusCode(402)
        .body("error.code", is("capture_failed"))
        .body("error.message", is("You cannot use a Stripe token more than once: " + token + "."));
  }

  @Test
  void aNamedTestTokenIsGoodAgainAndAgain() {
    api.commit(api.payable(), "stripe_token=tok_visa").statusCode(200);

    api.commit(api.payable(), "stripe_token=tok_visa").statusCode(200);
  }

  @Test
  void aMissingTokenIsABadRequest() {
    String id = api.payable();

    api.commit(id)
        .statusCode(400)
        .body("error.message", is("stripe_token is missing"))
        .body("error.object", is("pending_booking"));
  }

  @Test
  void aTokenWithoutAPrepaymentIsIgnored() {
    String id = api.commitable();

    api.commit(id, "stripe_token=tok_chargeDeclined").statusCode(200);
  }

  @Test
  void aDeclinedCardLeavesThePendingBookingForAnotherTry() {
    String id = api.payable();
    api.commit(id, "stripe_token=tok_chargeDeclined").statusCode(402);

    api.commit(id, "stripe_token=tok_visa").statusCode(200);
  }

  @Test
  void aDeclinedCardBooksNothing() {
    int before = api.leftSeats("dinner");
    String id = api.payable("persons=4");
    api.commit(id, "stripe_token=tok_chargeDeclined").statusCode(402);

    api.get("/v1/bookings", "restaurant_id=479").body("total_count", is(0));
    assertThat(api.leftSeats("dinner")).isEqualTo(before - 4);
  }

  @Test
  void aDeclinedCardHoldsTheSeatsForAnotherSevenMinutes() {
    String id = api.payable();
    sandbox.advance(Duration.ofMinutes(6));
    api.commit(id, "stripe_token=tok_chargeDeclined").statusCode(402);

    sandbox.advance(Duration.ofMinutes(6));

    api.commit(id, "stripe_token=tok_visa").statusCode(200);
  }

  @Test
  void aDownPaymentIsAChargeOfTheBooking() {
    String id = api.payable("persons=4");
    int booking = api.commit(id, "stripe_token=tok_visa").extract().path("id");

    api.get("/v1/bookings/" + booking, "expands[]=charge")
        .body("charge.object", is("charge"))
        .body("charge.amount", is(4000))
        .body("charge.currency", is("EUR"))
        .body("charge.status", is("succeeded"))
        .body("charge.payment_kind", is("down_payment"));
  }

  @Test
  void aGuaranteeTakesNoMoney() {
    String id = api.commitable("restaurant_id=12", "persons=6");
    int booking = api.commit(id, "stripe_token=tok_visa").statusCode(200).extract().path("id");

    api.get("/v1/bookings/" + booking, "expands[]=charge").body("charge", nullValue());
  }

  @Test
  void aGuaranteeNeedsACardTheSame() {
    String id = api.commitable("restaurant_id=12", "persons=6");

    api.commit(id, "stripe_token=tok_chargeDeclined")
        .statusCode(402)
        .body("error.message", is(DECLINED));
  }

  @Test
  void aSmallPartyPaysNothingBeforehand() {
    String id = api.commitable("restaurant_id=12", "persons=5");

    api.commit(id).statusCode(200);
  }

  @Test
  void whoIsNotCommitableIsNotCharged() {
    String id = api.hold();
    api.put("/v1/pending_bookings/" + id, "selected_offer=469").statusCode(200);
    String token = "tok_16YuLg4QnRLJ9Q2EYXevGsFv";
    api.commit(id, "stripe_token=" + token).statusCode(402);
    api.put("/v1/pending_bookings/" + id, Integrator.ADA).statusCode(200);

    api.commit(id, "stripe_token=" + token).statusCode(200);
  }
}
