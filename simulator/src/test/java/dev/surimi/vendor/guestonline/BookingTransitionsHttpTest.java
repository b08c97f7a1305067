package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What may be done to a booking in which state, and what it becomes. */
class BookingTransitionsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @ParameterizedTest
  @CsvSource({
    "initialized, confirm,        validated",
    "initialized, cancel,         canceled",
    "initialized, user_cancel,    canceled",
    "initialized, honore,         honored",
    "initialized, fake,           fully_faked",
    "initialized, release_table,  initialized",
    "initialized, invite_friends, initialized",
    "initialized, resize,         initialized",
    "validated,   cancel,         canceled",
    "validated,   user_cancel,    canceled",
    "validated,   honore,         honored",
    "validated,   fake,           fully_faked",
    "validated,   release_table,  validated",
    "validated,   invite_friends, validated",
    "validated,   resize,         validated",
    "honored,     release_table,  honored",
    "honored,     invite_friends, honored",
    "honored,     note,           honored",
    "waiting,     cancel,         canceled",
    "waiting,     user_cancel,    canceled",
    "waiting,     resize,         initialized"
  })
  void aBookingMay(String state, String verb, String becomes) {
    JsonNode booking = bookingThatIs(state);

    press(booking, verb).statusCode(200).body("booking_state", is(becomes));
  }

  @ParameterizedTest
  @CsvSource({
    "validated,   confirm",
    "honored,     confirm",
    "honored,     cancel",
    "honored,     user_cancel",
    "honored,     honore",
    "honored,     fake",
    "honored,     resize",
    "fully_faked, confirm",
    "fully_faked, cancel",
    "fully_faked, user_cancel",
    "fully_faked, honore",
    "fully_faked, fake",
    "fully_faked, release_table",
    "fully_faked, resize",
    "canceled,    confirm",
    "canceled,    cancel",
    "canceled,    user_cancel",
    "canceled,    honore",
    "canceled,    fake",
    "canceled,    release_table",
    "canceled,    invite_friends",
    "canceled,    resize",
    "canceled,    note",
    "waiting,     honore",
    "waiting,     fake",
    "waiting,     release_table"
  })
  void aBookingMayNot(String state, String verb) {
    JsonNode booking = bookingThatIs(state);
    var before = sandbox.world().state();

    press(booking, verb).statusCode(402).body("error.object", is("booking"));

    assertThat(sandbox.world().state()).isSameAs(before);
  }

  @Test
  void theRefusalNamesTheState() {
    JsonNode booking = bookingThatIs("canceled");

    press(booking, "confirm")
        .body("error.message", is("a booking that is canceled cannot be confirmed"))
        .body("error.status", is(402));
  }

  @Test
  void cancelingGivesTheSeatsBack() {
    int before = api.leftSeats("dinner");
    JsonNode booking = api.booked();

    press(booking, "cancel").statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(before);
  }

  @Test
  void whoDoesNotComeLeavesTheSeats() {
    int before = api.leftSeats("dinner");
    JsonNode booking = api.booked();

    press(booking, "fake").statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(before);
  }

  @Test
  void whoComesKeepsTheSeats() {
    JsonNode booking = api.booked();
    int before = api.leftSeats("dinner");

    press(booking, "honore").statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(before);
  }

  private JsonNode bookingThatIs(String state) {
    switch (state) {
      case "waiting" -> {
        api.leave("dinner", 0);
        return api.booked();
      }
      case "initialized" -> {
        return api.booked("persons=8");
      }
      default -> {
        JsonNode booking = api.booked();
        JsonNode after =
            switch (state) {
              case "honored" -> api.done("PUT", path(booking, "honore"));
              case "fully_faked" -> api.done("PUT", path(booking, "fake"));
              case "canceled" -> api.done("PUT", path(booking, "cancel"));
              default -> booking;
            };
        assertThat(after.get("booking_state").asString()).isEqualTo(state);
        return booking;
      }
    }
  }

  private ValidatableResponse press(JsonNode booking, String verb) {
    String itself = "/v1/bookings/" + booking.get("id");
    return switch (verb) {
      case "user_cancel" ->
          api.put(
              path(booking, verb),
              "booking_token=" + booking.get("booking_token").asString(),
              "cancel_reason=We are ill");
      case "release_table" ->
          api.put(path(booking, verb), "booking_info[amount]=100", "booking_info[currency]=EUR");
      case "invite_friends" ->
          api.put(path(booking, verb), "emails[]=friend@example.org", "message=See you there");
      case "resize" -> api.put(itself, "booking[booked_persons_number]=2");
      case "note" -> api.put(itself, "booking[note]=A note");
      default -> api.put(path(booking, verb));
    };
  }

  private static String path(JsonNode booking, String verb) {
    return "/v1/bookings/" + booking.get("id") + "/" + verb;
  }
}
