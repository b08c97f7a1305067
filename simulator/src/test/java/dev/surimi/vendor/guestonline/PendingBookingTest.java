package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PendingBookingTest {

  private final GuestWorld world = GuestWorld.demo();

  private Reply update(String id, String input) {
    return world.call("pending_bookings.update", id, input);
  }

  @Test
  void itHoldsSeatsFromItsCreation() {
    int before = world.leftSeats();

    world.pending();

    assertThat(world.leftSeats()).isEqualTo(before - 4);
  }

  @Test
  void itsIdHasTwentyFourHexadecimalDigits() {
    assertThat(world.pending()).matches("[0-9a-f]{24}");
  }

  @Test
  void itIsGoneAfterSevenMinutesAndGivesItsSeatsBack() {
    int before = world.leftSeats();
    String id = world.pending();

    world.pass("PT7M");

    assertThat(update(id, "{}").status()).isEqualTo(404);
    assertThat(world.leftSeats()).isEqualTo(before);
  }

  @Test
  void anUpdateRenewsItsHold() {
    String id = world.pending();
    world.pass("PT6M");
    update(id, "{}");

    world.pass("PT6M59S");

    assertThat(update(id, "{}").status()).isEqualTo(200);
  }

  @Test
  void aRefusedUpdateDoesNot() {
    String id = world.pending();
    world.pass("PT6M");
    update(id, "{'contact_info':{'email':'x'}}");

    world.pass("PT1M");

    assertThat(update(id, "{}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tok_visa_chargeDeclined", "tok_threeDSecure2Required", "tok_unknown"})
  void aPaymentInVainRenewsItsHold(String token) {
    String id = world.toBePaid();
    world.pass("PT6M");
    world.commit(id, token);

    world.pass("PT6M");

    assertThat(update(id, "{}").status()).isEqualTo(200);
  }

  @Test
  void itsHoldIsAnOption() {
    GuestWorld slow = GuestWorld.with("hold", "'PT1H'");
    String id = slow.pending();

    slow.pass("PT59M");

    assertThat(slow.call("pending_bookings.update", id, "{}").status()).isEqualTo(200);
  }

  @Test
  void deletingItGivesItsSeatsBack() {
    int before = world.leftSeats();
    String id = world.pending();

    Reply reply = world.call("pending_bookings.delete", id, "{}");

    assertThat(reply.body()).hasToString("{}");
    assertThat(world.leftSeats()).isEqualTo(before);
  }

  @Test
  void itIsNotCommitableWithoutAGuest() {
    String id = world.pending();

    assertThat(
            world
                .call("pending_bookings.commit", id, "{}")
                .body()
                .get("error")
                .get("message")
                .asString())
        .isEqualTo("pending booking is not commitable");
  }

  @Test
  void itIsCommitableThoughItsPrepaymentIsOpen() {
    String id = world.toBePaid();

    assertThat(update(id, "{}").body().get("commitable").asBoolean()).isTrue();
  }

  @Test
  void theErrorsOfItsGuestHaveNoMessage() {
    Reply reply =
        update(
            world.pending(),
            "{'contact_info':{" + GuestWorld.GUEST.replace("j.doe@example.com", "j") + "}}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body())
        .hasToString("{\"error\":{\"contact_info\":{\"email\":[\"Is incorrect\"]}}}");
  }

  @Test
  void thePriceOfASeatIsMultipliedByTheGuests() {
    JsonNode prepayment = update(world.toBePaid(), "{}").body().get("prepayment");

    assertThat(prepayment.get("kind").asString()).isEqualTo("seats");
    assertThat(prepayment.get("amount").asInt()).isEqualTo(4000);
    assertThat(prepayment.get("payment_kind").asString()).isEqualTo("down_payment");
  }

  @Test
  void thePriceOfASeatIsItsOwnWhenTheWorldReadsItSo() {
    GuestWorld unit = GuestWorld.with("prepayment_amount", "'unit'");
    String id = unit.toBePaid();

    JsonNode pending = unit.call("pending_bookings.update", id, "{}").body();

    assertThat(pending.get("prepayment").get("amount").asInt()).isEqualTo(1000);
  }

  @Test
  void anOfferThatIsNotAvailableIsRefused() {
    assertThat(update(world.pending(), "{'selected_offer':162}").status()).isEqualTo(402);
  }

  @Test
  void aMenuPickedAgainCountsAnew() {
    String id = world.pending();
    world.call("pending_bookings.pick_menu", id, "{'menu_id':3459,'quantity':2}");

    JsonNode menus =
        world
            .call("pending_bookings.pick_menu", id, "{'menu_id':3459,'quantity':3}")
            .body()
            .get("selected_menus");

    assertThat(menus)
        .hasToString(
            "[{\"object\":\"menu\",\"id\":3459,\"commercial_id\":\"3459\",\"name\":\"Menu degustation\",\"quantity\":3}]");
  }

  @Test
  void aServiceThatAsksForAMenuIsNotCommitableWithoutOne() {
    String id = world.pending("2031-03-15", "16:00", 2);
    update(id, "{'contact_info':{" + GuestWorld.GUEST + "}}");

    JsonNode pending = update(id, "{}").body();

    assertThat(pending.get("menu_selection_requested").asBoolean()).isTrue();
    assertThat(pending.get("commitable").asBoolean()).isFalse();
  }

  @Test
  void whatIsNotPaidForIsBookedWithoutAToken() {
    String id = world.pending();
    update(id, "{'contact_info':{" + GuestWorld.GUEST + "}}");

    assertThat(world.call("pending_bookings.commit", id, "{}").status()).isEqualTo(200);
  }

  @Test
  void whatIsToBePaidNeedsAToken() {
    assertThat(world.call("pending_bookings.commit", world.toBePaid(), "{}").status())
        .isEqualTo(400);
  }

  @Test
  void committingPassesTheSeatsOn() {
    String id = world.toBePaid();
    int held = world.leftSeats();

    world.commit(id, "tok_visa");

    assertThat(world.leftSeats()).isEqualTo(held);
    assertThat(world.commit(id, "tok_visa").status()).isEqualTo(404);
  }

  @Test
  void committingTellsOfTheBookingAndItsContact() {
    world.commit(world.toBePaid(), "tok_visa");

    assertThat(world.told()).containsExactly("Booking", "Contact");
  }

  @Test
  void theGuestGetsATokenThatNobodySeesAgain() {
    JsonNode booking = world.commit(world.toBePaid(), "tok_visa").body();

    JsonNode seen = world.call("bookings.get", booking.get("id").asString(), "{}").body();

    assertThat(booking.get("booking_token").asString()).hasSize(32);
    assertThat(seen.has("booking_token")).isFalse();
  }

  @Test
  void aDayThatIsPastIsOutOfRange() {
    String input = "{'restaurant_id':479,'date':'2014-11-27','hour':'13:30','persons':4}";

    assertThat(world.call("pending_bookings.create", null, input).status()).isEqualTo(402);
  }

  @Test
  void theKeysOfTheDocumentationBookOnAnyDay() {
    String input = "{'restaurant_id':479,'date':'2014-11-27','hour':'13:30','persons':4}";

    assertThat(
            world.documented("pending_bookings.create", null, input).body().get("date").asString())
        .isEqualTo("2014-11-27");
  }
}
