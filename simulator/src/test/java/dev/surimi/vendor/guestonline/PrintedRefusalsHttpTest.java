package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Sample;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The refusals that the contract shows for an operation are what the sandbox says there. */
class PrintedRefusalsHttpTest {

  private static final List<Sample> SAMPLES = Contract.load("guestonline").samples();

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);
  private final Integrator stranger = api.narrowedTo("12");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cancel,         x=1
          user_cancel,    booking_token={token}&cancel_reason=ill
          confirm,        x=1
          honore,         x=1
          fake,           x=1
          release_table,  booking_info[amount]=4000&booking_info[currency]=EUR
          invite_friends, emails[]=j.doe@example.com&message=Come
          """)
  void aCanceledBookingTakesNoFurtherStep(String verb, String fields) {
    JsonNode booking = api.booked();
    String path = "/v1/bookings/" + booking.get("id") + "/";
    api.done("PUT", path + "cancel");
    String sent = fields.replace("{token}", booking.get("booking_token").asString());

    requirePrinted("bookings." + verb, 402, api.put(path + verb, sent.split("&")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "confirm", "honore", "fake"})
  void aBookingsIdIsANumber(String verb) {
    requirePrinted("bookings." + verb, 400, api.put("/v1/bookings/abc/" + verb));
  }

  @Test
  void whatIsReadByItsIdIsReadByANumber() {
    requirePrinted("bookings.get", 400, api.get("/v1/bookings/abc"));
    requirePrinted("contacts.get", 400, api.get("/v1/contacts/abc"));
  }

  @Test
  void thePendingBookingOfAnUnreadableCallStays() {
    String path = "/v1/pending_bookings/" + api.hold();

    requirePrinted(
        "pending_bookings.delete",
        400,
        api.request().contentType("application/json").body("{").delete(path).then());
    requirePrinted(
        "pending_bookings.payment_confirmed",
        400,
        api.request()
            .contentType("application/json")
            .body("{")
            .put(path + "/payment_confirmed")
            .then());
    requirePrinted("pending_bookings.delete", 403, stranger.delete(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "confirm", "honore", "fake"})
  void theBookingOfAnotherRestaurantIsLeftAlone(String verb) {
    String path = "/v1/bookings/" + api.written();

    requirePrinted("bookings." + verb, 403, stranger.put(path + "/" + verb));
    requirePrinted("bookings.get", 403, stranger.get(path));
  }

  @Test
  void theGuestOfAnotherRestaurantIsNotCanceled() {
    String path = "/v1/bookings/" + api.written() + "/user_cancel";

    requirePrinted(
        "bookings.user_cancel", 403, stranger.put(path, "booking_token=x", "cancel_reason=ill"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"commit", "payment_confirmed"})
  void thePendingBookingOfAnotherRestaurantIsLeftAlone(String verb) {
    String path = "/v1/pending_bookings/" + api.hold() + "/" + verb;

    requirePrinted("pending_bookings." + verb, 403, stranger.put(path));
  }

  @ParameterizedTest
  @CsvSource({"update, ''", "close, /close", "open, /open"})
  void theServiceOfAnotherRestaurantIsLeftAlone(String verb, String path) {
    String id = api.serviceId("dinner");

    requirePrinted(
        "runtime_services." + verb,
        403,
        stranger.put("/v1/runtime_services" + path, "date=" + DAY, "id=" + id, "left_seats=2"));
  }

  @Test
  void theContactOfAnotherRestaurantIsNotShown() {
    int id =
        api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479")
            .get("id")
            .asInt();

    requirePrinted("contacts.get", 403, stranger.get("/v1/contacts/" + id));
  }

  @Test
  void theListsOfAnotherRestaurantAreNotShown() {
    requirePrinted("bookings.list", 403, stranger.get("/v1/bookings", "restaurant_id=479"));
    requirePrinted("contacts.list", 403, stranger.get("/v1/contacts", "restaurant_id=479"));
  }

  private static void requirePrinted(String operation, int status, ValidatableResponse answer) {
    List<JsonNode> printed =
        SAMPLES.stream()
            .filter(sample -> sample.kind() == Sample.Kind.RESPONSE)
            .filter(sample -> sample.owner().equals(operation) && sample.status() == status)
            .map(sample -> sample.example().value())
            .toList();
    String body = answer.statusCode(status).extract().asString();

    assertThat(printed).as(operation + " " + status).contains(JsonMapper.shared().readTree(body));
  }
}
