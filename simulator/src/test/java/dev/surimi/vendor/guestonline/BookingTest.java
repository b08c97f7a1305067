package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BookingTest {

  private static final String PRINTED =
      "'booking_time':'2014-11-06T20:00:00+02:00','booking_date':'2014-11-06','booked_persons_number':15,"
          + "'restaurant_id':479,'contact_id':622360";

  private final GuestWorld world = GuestWorld.demo();

  private JsonNode created() {
    return world.documented("bookings.create", null, "{'booking':{" + PRINTED + "}}").body();
  }

  private Reply on(String id, String verb, String input) {
    return world.call("bookings." + verb, id, input);
  }

  @Test
  void theFirstNewOneHasThePrintedNumber() {
    assertThat(created().get("id").asInt()).isEqualTo(577_989);
  }

  @Test
  void itsWallClockStaysAndItsOffsetIsTheRestaurants() {
    assertThat(created().get("booking_time").asString()).isEqualTo("2014-11-06T20:00:00+01:00");
  }

  @Test
  void oneThatTheRestaurantWritesIsInitialized() {
    assertThat(created().get("booking_state").asString()).isEqualTo("initialized");
  }

  @Test
  void changingItsPersonsLeavesThePresentOnes() {
    created();

    JsonNode updated = on("577989", "update", "{'booking':{'booked_persons_number':14}}").body();

    assertThat(updated.get("booked_persons_number").asInt()).isEqualTo(14);
    assertThat(updated.get("present_persons_number").asInt()).isEqualTo(15);
  }

  @Test
  void honoringItCountsTheBookedOnes() {
    created();
    on("577989", "update", "{'booking':{'booked_persons_number':14}}");

    assertThat(on("577989", "honore", "{}").body().get("present_persons_number").asInt())
        .isEqualTo(14);
  }

  @Test
  void canceledItBelongsToNoServiceAndTellsTheUsualReason() {
    JsonNode canceled = on("577988", "cancel", "{}").body();

    assertThat(canceled.get("period").asString()).isEqualTo("no_service");
    assertThat(canceled.get("cancel_actor").asString()).isEqualTo("restaurateur");
    assertThat(canceled.get("cancel_reason").asString()).contains("<br/>");
  }

  @Test
  void cancelingItGivesItsSeatsBack() {
    JsonNode booking = world.commit(world.toBePaid(), "tok_visa").body();
    int before = world.leftSeats();

    on(booking.get("id").asString(), "cancel", "{}");

    assertThat(world.told()).containsExactly("RuntimeService", "Booking");
    assertThat(world.leftSeats()).isEqualTo(before + 4);
  }

  @Test
  void theGuestCancelsItWithTheTokenAndOwnWords() {
    JsonNode booking = world.commit(world.toBePaid(), "tok_visa").body();
    String input =
        "{'booking_token':" + booking.get("booking_token") + ",'cancel_reason':'i am sick'}";

    JsonNode canceled = on(booking.get("id").asString(), "user_cancel", input).body();

    assertThat(canceled.get("cancel_actor").asString()).isEqualTo("client");
    assertThat(canceled.get("cancel_reason").asString()).isEqualTo("i am sick");
  }

  @Test
  void aWrongTokenIsForbidden() {
    Reply reply = on("577988", "user_cancel", "{'booking_token':'x','cancel_reason':'i am sick'}");

    assertThat(reply.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "confirm", "honore", "fake", "update"})
  void aCanceledOneTakesNoFurtherStep(String verb) {
    on("577988", "cancel", "{}");

    assertThat(on("577988", verb, "{}").status()).isEqualTo(402);
  }

  @Test
  void releasingItsTableShowsTheBillAndLeavesItsState() {
    JsonNode released =
        on("577988", "release_table", "{'booking_info':{'amount':10000,'currency':'eur'}}").body();

    assertThat(released.get("booking_info"))
        .hasToString("{\"object\":\"booking_info\",\"amount\":10000,\"currency\":\"EUR\"}");
    assertThat(released.get("booking_state").asString()).isEqualTo("validated");
  }

  @Test
  void onlyValidVouchersAreAttached() {
    String codes = "['GIFT-VALID-1','GIFT-USED','WARRANT-EXPIRED','nonsense']";
    on("577988", "update", "{'booking':{'voucher_codes':" + codes + "}}");

    JsonNode vouchers = on("577988", "get", "{'expands':['vouchers']}").body().get("vouchers");

    assertThat(vouchers).hasSize(1);
    assertThat(vouchers.get(0).get("status").asString()).isEqualTo("used");
  }

  @Test
  void anUpsaleItemMayCallItsPriceAmount() {
    on(
        "577988",
        "update",
        "{'booking':{'upsale_items':[{'title':'Cake','quantity':2,'amount':2600}]}}");

    JsonNode items = on("577988", "get", "{'expands':['upsale_items']}").body().get("upsale_items");

    assertThat(items.get(0).get("price").asInt()).isEqualTo(2600);
  }

  @Test
  void moreGuestsThanSeatsAreRefused() {
    Reply reply = on("577988", "update", "{'booking':{'booked_persons_number':5000}}");

    assertThat(reply.status()).isEqualTo(402);
  }

  @Test
  void aDayAndATimeThatDisagreeAreRefused() {
    String input = "{'booking':{" + PRINTED.replace("'2014-11-06',", "'2014-11-07',") + "}}";

    assertThat(world.documented("bookings.create", null, input).status()).isEqualTo(400);
  }

  @Test
  void aListNeedsItsRestaurantWhenTheKeyManagesSeveral() {
    assertThat(on(null, "list", "{}").status()).isEqualTo(400);
  }

  @Test
  void aNarrowKeyNeedsNoRestaurant() {
    assertThat(world.callWith("test_w.479", "bookings.list", null, "{}").status()).isEqualTo(200);
  }

  @Test
  void aNarrowKeySeesNothingOfOthers() {
    assertThat(world.callWith("test_w.12", "bookings.get", "577988", "{}").status()).isEqualTo(403);
  }

  @Test
  void aKeyForNoRestaurantIsNoKey() {
    assertThat(world.callWith("test_w.13", "bookings.get", "577988", "{}").status()).isEqualTo(401);
  }

  @Test
  void updatesSinceAreFoundInTheDocumentedForm() {
    String filter = "{'restaurant_id':479,'updated_since':'2031-03-12 10:00:00 +0100'}";
    on("577988", "update", "{'booking':{'note':'window'}}");

    JsonNode list = on(null, "list", filter).body();

    assertThat(list.get("bookings").get(0).get("id").asInt()).isEqualTo(577_988);
    assertThat(list.get("total_count").asInt()).isEqualTo(1);
  }

  @Test
  void whoWaitsGetsSeatsWhenThereAreSome() {
    GuestWorld waiting = GuestWorld.with("waiting_booking_state", "'waiting'");
    int id =
        waiting
            .look(
                tx ->
                    tx.all(Booking.TABLE).filter(one -> one.standing().onWaitingList()).findFirst())
            .orElseThrow()
            .id();
    waiting.press("clear-full", "{'restaurant_id':479,'date':'2031-03-21'}");

    JsonNode promoted = waiting.press("promote-from-waiting-list", "{'booking':" + id + "}");

    assertThat(promoted.get("booking_state").asString()).isEqualTo("validated");
  }
}
