package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts 3.4: the bank's challenge, from commit to payment_confirmed. */
class PaymentsTest {

  private static final String CHALLENGED = "tok_threeDSecure2Required";

  private final GuestWorld world = GuestWorld.demo();

  private JsonNode challenge(String id, String token) {
    return world.commit(id, token).body().get("error").get("payment_data");
  }

  private Reply confirmed(String id) {
    return world.call("pending_bookings.payment_confirmed", id, "{}");
  }

  private String message(Reply reply) {
    return reply.body().get("error").get("message").asString();
  }

  @Test
  void theSecretsHaveStripesForms() {
    JsonNode data = challenge(world.toBePaid(), CHALLENGED);

    assertThat(data.get("client_secret").asString())
        .matches("pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}");
    assertThat(data.get("payment_method_id").asString()).matches("pm_[A-Za-z0-9]{24}");
  }

  @Test
  void aPassedChallengeIsBookedAndCharged() {
    String id = world.toBePaid();
    challenge(id, CHALLENGED);
    world.press("complete-3ds", "{'pending_booking':'" + id + "'}");

    String booking = confirmed(id).body().get("id").asString();

    JsonNode charge =
        world.call("bookings.get", booking, "{'expands':['charge']}").body().get("charge");
    assertThat(charge.get("amount").asInt()).isEqualTo(4000);
  }

  @Test
  void aFailedChallengeIsNotBooked() {
    String id = world.toBePaid();
    challenge(id, CHALLENGED);
    world.press("fail-3ds", "{'pending_booking':'" + id + "'}");

    assertThat(message(confirmed(id)))
        .startsWith("The provided PaymentMethod has failed authentication.");
  }

  @Test
  void anOpenChallengeIsNotBooked() {
    String id = world.toBePaid();
    challenge(id, CHALLENGED);

    assertThat(confirmed(id).status()).isEqualTo(402);
  }

  @Test
  void aCardMayBeDeclinedAfterItsChallenge() {
    String id = world.toBePaid();
    challenge(id, "tok_threeDSecureRequiredChargeDeclined");
    world.press("complete-3ds", "{'pending_booking':'" + id + "'}");

    assertThat(message(confirmed(id))).isEqualTo("Your card was declined.");
  }

  @Test
  void theSameTokenAgainIsTheSameChallenge() {
    String id = world.toBePaid();

    assertThat(challenge(id, CHALLENGED)).isEqualTo(challenge(id, CHALLENGED));
  }

  @Test
  void anotherTokenIsAnotherChallengeAndEndsTheFirst() {
    String id = world.toBePaid();
    String first = challenge(id, CHALLENGED).get("client_secret").asString();

    String second = challenge(id, "pm_card_authenticationRequired").get("client_secret").asString();

    assertThat(second).isNotEqualTo(first);
    assertThatThrownBy(() -> world.press("complete-3ds", "{'client_secret':'" + first + "'}"))
        .isInstanceOf(Refusal.class)
        .hasMessage("the challenge is over: the payment was canceled");
  }

  @Test
  void anExpiredPendingBookingCancelsItsPayment() {
    String id = world.toBePaid();
    String secret = challenge(id, CHALLENGED).get("client_secret").asString();

    world.pass("PT7M");

    assertThatThrownBy(() -> world.press("complete-3ds", "{'client_secret':'" + secret + "'}"))
        .isInstanceOf(Refusal.class);
    assertThat(confirmed(id).status()).isEqualTo(404);
  }

  @Test
  void aChallengeIsDecidedOnce() {
    String id = world.toBePaid();
    challenge(id, CHALLENGED);
    world.press("complete-3ds", "{'pending_booking':'" + id + "'}");

    assertThatThrownBy(() -> world.press("fail-3ds", "{'pending_booking':'" + id + "'}"))
        .hasMessage("the challenge is over: the payment succeeded");
  }

  @Test
  void anotherSumNeedsAnotherPayment() {
    String id = world.toBePaid();
    challenge(id, CHALLENGED);
    world.press("complete-3ds", "{'pending_booking':'" + id + "'}");
    world.call("pending_bookings.update", id, "{'selected_offer':''}");

    assertThat(confirmed(id).status()).isEqualTo(402);
  }

  @Test
  void aGuaranteeIsASetupWhenTheWorldSaysSoAndNeverACharge() {
    GuestWorld setup = GuestWorld.with("guarantee_intent", "'setup'");
    String id = setup.pending("2031-03-14", "20:00", 2);
    setup.call(
        "pending_bookings.update",
        id,
        "{'selected_offer':470,'contact_info':{" + GuestWorld.GUEST + "}}");
    Reply challenged = setup.commit(id, CHALLENGED);
    String secret =
        challenged.body().get("error").get("payment_data").get("client_secret").asString();
    setup.press("complete-3ds", "{'client_secret':'" + secret + "'}");

    String booking =
        setup.call("pending_bookings.payment_confirmed", id, "{}").body().get("id").asString();

    assertThat(secret).startsWith("seti_");
    assertThat(
            setup
                .call("bookings.get", booking, "{'expands':['charge']}")
                .body()
                .get("charge")
                .isNull())
        .isTrue();
  }
}
