package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bookings that the staff write, change and cancel. */
class BookingsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aWrittenBookingIsInitialized() {
    api.write()
        .statusCode(200)
        .body("booking_state", is("initialized"))
        .body("booking_type", is("restaurant"))
        .body("period", is("dinner"))
        .body("booking_time", is("2031-03-15T20:00:00+01:00"));
  }

  @Test
  void aWrittenBookingCanBeReadAgain() {
    JsonNode written = api.done("GET", "/v1/bookings/" + api.written());

    assertThat(written.get("lastname").asString()).isEqualTo("Byron");
  }

  @Test
  void aWrittenBookingTakesSeats() {
    int before = api.leftSeats("dinner");

    api.written("booking[booked_persons_number]=15");

    assertThat(api.leftSeats("dinner")).isEqualTo(before - 15);
  }

  @Test
  void theStaffCannotWriteMoreThanTheSeatsLeft() {
    api.leave("dinner", 3);

    api.write().statusCode(402).body("error.message", is("no seats left"));
  }

  @Test
  void theStaffCannotWriteIntoAClosedService() {
    api.done("PUT", "/v1/runtime_services/close", "date=" + DAY, "id=" + api.serviceId("dinner"));

    api.write().statusCode(402).body("error.message", is("the service is closed"));
  }

  @Test
  void outsideOfAllServicesTheStaffWriteWithoutSeats() {
    api.write("booking[booking_time]=" + DAY + "T17:45:00+01:00")
        .statusCode(200)
        .body("period", is("no_service"));
  }

  @Test
  void theStaffMayWriteWhatHasPassed() {
    api.write("booking[booking_date]=2031-03-13", "booking[booking_time]=2031-03-13T20:00:00+01:00")
        .statusCode(200);
  }

  @Test
  void aKnownContactIsNamedByItsId() {
    int contact =
        api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479")
            .get("id")
            .asInt();

    api.write("booking[contact_id]=" + contact)
        .statusCode(200)
        .body("contact_id", is(contact))
        .body("lastname", is("King"));
  }

  @Test
  void anUnknownContactIsNotFound() {
    api.write("booking[contact_id]=1").statusCode(404).body("error.object", is("contact"));
  }

  @Test
  void theContactOfAnotherRestaurantIsNotFound() {
    int contact =
        api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=12")
            .get("id")
            .asInt();

    api.write("booking[contact_id]=" + contact).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "booking[booking_date]=          | booking[booking_date] is missing",
        "booking[booking_time]=          | booking[booking_time] is missing",
        "booking[booked_persons_number]= | booking[booked_persons_number] is missing",
        "booking[contact][lastname]=     | booking[contact][lastname] is missing",
        "booking[restaurant_id]=         | booking[restaurant_id] is missing: this key manages several restaurants",
        "booking[booking_date]=2031-03-16 | booking[booking_time] must be on the day of booking_date",
        "booking[contact][email]=nonsense | booking[contact][email] is not valid",
        "booking[contact][mobile_phone]=1 | booking[contact][mobile_phone] is not valid"
      })
  void aWrittenBookingNeedsItsFields(String field, String message) {
    api.write(field).statusCode(400).body("error.message", is(message));
  }

  @Test
  void metadataStandsBesideTheBooking() {
    api.write("metadata[src]=abc").body("metadata", equalTo(Map.of("src", "abc")));
  }

  @Test
  void metadataCanBeReplaced() {
    int id = api.written("metadata[src]=abc");

    api.put("/v1/bookings/" + id, "metadata[other]=1")
        .body("metadata", equalTo(Map.of("other", "1")));
  }

  @Test
  void metadataStaysWhenItIsNotSent() {
    int id = api.written("metadata[src]=abc");

    api.put("/v1/bookings/" + id, "booking[note]=x")
        .body("metadata", equalTo(Map.of("src", "abc")));
  }

  @Test
  void aLargerPartyNeedsMoreSeats() {
    int id = api.written();
    int before = api.leftSeats("dinner");

    api.put("/v1/bookings/" + id, "booking[booked_persons_number]=6").statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(before - 2);
  }

  @Test
  void aPartyCannotGrowBeyondTheSeatsLeft() {
    int id = api.written();
    api.leave("dinner", 1);

    api.put("/v1/bookings/" + id, "booking[booked_persons_number]=6").statusCode(402);
  }

  @Test
  void aBookingCanMoveToAnotherService() {
    int id = api.written();
    int lunch = api.leftSeats("lunch");
    int dinner = api.leftSeats("dinner");

    api.put("/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00")
        .statusCode(200)
        .body("period", is("lunch"));

    assertThat(api.leftSeats("lunch")).isEqualTo(lunch - 4);
    assertThat(api.leftSeats("dinner")).isEqualTo(dinner + 4);
  }

  @Test
  void aBookingThatCannotMoveStaysWhereItWas() {
    int id = api.written();
    int dinner = api.leftSeats("dinner");
    api.leave("lunch", 0);

    api.put("/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00")
        .statusCode(402);

    assertThat(api.leftSeats("dinner")).isEqualTo(dinner);
  }

  @Test
  void theGuestCancelsWithTheToken() {
    JsonNode booking = api.booked();

    userCancel(booking.get("id").asInt(), booking.get("booking_token").asString(), 200);
  }

  @Test
  void aWrongTokenIsForbidden() {
    JsonNode booking = api.booked();

    userCancel(booking.get("id").asInt(), "wrong", 403);
  }

  @Test
  void theTokenOfAnotherBookingIsForbidden() {
    String token = api.booked().get("booking_token").asString();
    int other = api.booked().get("id").asInt();

    userCancel(other, token, 403);
  }

  @Test
  void aWrittenBookingHasNoTokenToCancelWith() {
    userCancel(api.written(), "null", 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"booking_token", "cancel_reason"})
  void theGuestNeedsATokenAndAReason(String missing) {
    int id = api.written();
    String given = missing.equals("cancel_reason") ? "booking_token=x" : "cancel_reason=x";

    api.put("/v1/bookings/" + id + "/user_cancel", given)
        .statusCode(400)
        .body("error.message", is(missing + " is missing"));
  }

  @Test
  void honoringSaysHowManyCame() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/honore", "present_persons_number=3")
        .body("booking_state", is("honored"))
        .body("present_persons_number", is(3));
  }

  @Test
  void withoutANumberAllCame() {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id, "booking[booked_persons_number]=3");

    api.put("/v1/bookings/" + id + "/honore").body("present_persons_number", is(3));
  }

  @Test
  void ofAFakedBookingNobodyIsPresent() {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/fake").body("present_persons_number", is(0));
  }

  @Test
  void releasingTheTableAnswersWithTheBill() {
    int id = api.written();

    api.put(
            "/v1/bookings/" + id + "/release_table",
            "booking_info[amount]=10000",
            "booking_info[currency]=EUR")
        .body("booking_state", is("initialized"))
        .body(
            "booking_info",
            equalTo(Map.of("object", "booking_info", "amount", 10000, "currency", "EUR")));
  }

  @ParameterizedTest
  @CsvSource({
    "booking_info[amount]=10000, booking_info[currency] is missing",
    "booking_info[currency]=EUR, booking_info[amount] is missing",
    "other=1, booking_info is missing"
  })
  void aBillNeedsAnAmountAndACurrency(String field, String message) {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/release_table", field)
        .statusCode(400)
        .body("error.message", is(message));
  }

  @Test
  void aBookingHasNoTokenForOthers() {
    api.get("/v1/bookings/" + api.written()).body("booking_token", nullValue());
  }

  private void userCancel(int id, String token, int status) {
    api.put(
            "/v1/bookings/" + id + "/user_cancel",
            "booking_token=" + token,
            "cancel_reason=We are ill")
        .statusCode(status);
  }
}
