package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Where the documentation contradicts itself about bookings, and what holds (facts 1.7). */
class BookingQuirksHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theObjectIsABookingNotBookings() {
    api.get("/v1/bookings/577988").body("object", is("booking"));
  }

  @Test
  void pickingAMenuAnswersThePendingBookingNotABooking() {
    String id = api.hold();

    api.put("/v1/pending_bookings/" + id + "/pick_menu", "menu_id=3459", "quantity=2")
        .body("object", is("pending_booking"))
        .body("id", is(id));
  }

  @Test
  void honoringFewerThanBookedIsHonoredAllTheSame() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/honore", "present_persons_number=1")
        .body("booking_state", is("honored"));
  }

  @Test
  void aCanceledBookingBelongsToNoService() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/cancel")
        .body("period", is("no_service"))
        .body("present_persons_number", is(0))
        .body("booked_persons_number", is(4));
  }

  @Test
  void theGuestWhoCancelsIsTheClient() {
    JsonNode booking = api.booked();

    api.put(userCancel(booking), token(booking), "cancel_reason=i am sick")
        .body("cancel_actor", is("client"));
  }

  @Test
  void theReasonOfTheGuestIsEchoed() {
    JsonNode booking = api.booked();

    api.put(userCancel(booking), token(booking), "cancel_reason=i am sick")
        .body("cancel_reason", is("i am sick"));
  }

  @Test
  void theRestaurantCancelsWithItsUsualReasonInHtml() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/cancel")
        .body("cancel_actor", is("restaurateur"))
        .body("cancel_reason", containsString("<br/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fr", "FR", "fr"})
  void theLocaleIsInLowerCase(String locale) {
    api.write("booking[user_locale]=" + locale).body("user_locale", is("fr"));
  }

  @Test
  void theWallClockIsKeptAndTheOffsetIsTheRestaurants() {
    api.write("booking[booking_time]=2031-03-15T20:00:00+02:00")
        .body("booking_time", is("2031-03-15T20:00:00+01:00"));
  }

  @Test
  void aBarePlusOfCurlMeansABlankAndIsUnderstood() {
    api.request()
        .contentType("application/x-www-form-urlencoded")
        .body(
            "booking[restaurant_id]=479&booking[booking_date]=2031-03-15"
                + "&booking[booking_time]=2031-03-15T20:00:00+01:00"
                + "&booking[booked_persons_number]=2&booking[contact_id]=622360")
        .post("/v1/bookings")
        .then()
        .statusCode(200)
        .body("booking_time", is("2031-03-15T20:00:00+01:00"));
  }

  @Test
  void changingTheNumberOfGuestsDoesNotTouchHowManyArePresent() {
    int id = api.written("booking[booked_persons_number]=15");

    api.put("/v1/bookings/" + id, "booking[booked_persons_number]=14")
        .body("booked_persons_number", is(14))
        .body("present_persons_number", is(15));
  }

  @Test
  void everyFieldOfABookingCanBeChanged() {
    int id = api.written();

    api.put(
            "/v1/bookings/" + id,
            "booking[note]=By the window",
            "booking[send_reminders]=true",
            "booking[user_locale]=EN",
            "booking[lastname]=King",
            "booking[email]=ada@example.org")
        .statusCode(200)
        .body("note", is("By the window"))
        .body("send_reminders", is(true))
        .body("user_locale", is("en"))
        .body("lastname", is("King"))
        .body("email", is("ada@example.org"));
  }

  @Test
  void invitingFriendsShowsNoBill() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/invite_friends", "emails[]=a@example.org", "message=Come")
        .statusCode(200)
        .body("$", not(hasKey("booking_info")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"price", "amount"})
  void thePriceOfAnItemMayBeCalledAmount(String name) {
    int id = api.written();
    api.done(
        "PUT",
        "/v1/bookings/" + id,
        "booking[upsale_items][][title]=Cake",
        "booking[upsale_items][][" + name + "]=2600");

    api.get("/v1/bookings/" + id, "expands[]=upsale_items")
        .body("upsale_items[0].price", is(2600))
        .body("upsale_items[0]", not(hasKey("amount")));
  }

  @Test
  void brunchAndNoServiceArePeriodsToFilterBy() {
    api.get("/v1/bookings", "restaurant_id=12", "period=brunch").statusCode(200);
    api.get("/v1/bookings", "restaurant_id=12", "period=no_service").statusCode(200);
  }

  @Test
  void thePrintedBookingHasItsPrintedMetadata() {
    api.get("/v1/bookings/577988")
        .body("metadata", equalTo(Map.of("data1", "val", "data2", 3)))
        .body("cancel_reason", nullValue());
  }

  @Test
  void plainHttpIsTaken() {
    api.get("/v1/bookings/577988").statusCode(200);
  }

  @Test
  void theUnversionedPathIsNotServed() {
    api.post("/bookings", "metadata={key: value}").statusCode(404);
  }

  private static String userCancel(JsonNode booking) {
    return "/v1/bookings/" + booking.get("id") + "/user_cancel";
  }

  private static String token(JsonNode booking) {
    return "booking_token=" + booking.get("booking_token").asString();
  }
}
