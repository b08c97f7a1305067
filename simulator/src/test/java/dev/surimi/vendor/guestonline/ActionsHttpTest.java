package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What people behind the scenes do: the restaurant, the guest, the bank. */
class ActionsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theRestaurantConfirms() {
    int id = api.written();

    press("confirm", Map.of("booking", id)).body("result.booking_state", is("validated"));

    api.get("/v1/bookings/" + id).body("booking_state", is("validated"));
  }

  @Test
  void theRestaurantRefusesWithAReason() {
    int id = api.written();

    press("refuse", Map.of("booking", id, "reason", "A water pipe burst"));

    api.get("/v1/bookings/" + id)
        .body("booking_state", is("canceled"))
        .body("cancel_actor", is("restaurateur"))
        .body("cancel_reason", is("A water pipe burst"));
  }

  @Test
  void theGuestCancels() {
    int id = api.written();

    press("guest-cancels", Map.of("booking", id));

    api.get("/v1/bookings/" + id).body("cancel_actor", is("client"));
  }

  @Test
  void nobodyComes() {
    int id = api.written();

    press("no-show", Map.of("booking", id)).body("result.booking_state", is("fully_faked"));
  }

  @Test
  void theRestaurantGivesSeatsToWhoWaits() {
    api.leave("dinner", 0);
    JsonNode booking = api.booked("persons=4");
    api.leave("dinner", 5);

    press("promote-from-waiting-list", Map.of("booking", booking.get("id").asInt()))
        .body("result.booking_state", is("validated"));

    assertThat(api.leftSeats("dinner")).isEqualTo(1);
  }

  @Test
  void aServiceMarkedFullCannotBeHeld() {
    press("mark-full", Map.of("restaurant_id", 479, "date", DAY, "period", "lunch"));

    api.creating("hour=12:00").statusCode(402);
    assertThat(api.leftSeats("lunch")).isZero();
  }

  @Test
  void theMarkCanBeTakenAway() {
    press("mark-full", Map.of("restaurant_id", 479, "date", DAY, "period", "lunch"));
    press("clear-full", Map.of("restaurant_id", 479, "date", DAY));

    api.creating("hour=12:00").statusCode(200);
  }

  @Test
  void aClosedDayHasNoPeriods() {
    press("close-day", Map.of("restaurant_id", 479, "date", DAY));

    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=2")
        .body("periods", empty())
        .body("next_available_date", is("2031-03-16"));
  }

  @Test
  void aDayOfRestCanBeOpened() {
    press("open-day", Map.of("restaurant_id", 479, "date", "2031-03-17"));

    api.get("/v1/periods", "restaurant_id=479", "date=2031-03-17", "persons=2", "period=lunch")
        .body("periods.period", contains("lunch"));
  }

  @Test
  void aPhoneCallTakesTheLastTableUnderTheIntegratorsFeet() {
    api.leave("dinner", 4);
    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=4", "period=dinner")
        .body("periods[0].hours[0].booking_state", is("validated"));

    phone(4).statusCode(200);

    api.creating().body("booking_state", is("waiting"));
  }

  @Test
  void aPhoneCallCannotTakeSeatsThatAreHeld() {
    api.leave("dinner", 4);
    api.hold("persons=4");

    phone(1).statusCode(409).body("detail", is("no seats left"));
  }

  @Test
  void aGuestLeavesAnOpinion() {
    int id = api.written();
    sandbox.advance(Duration.ofDays(2));

    press(
        "leave-opinion",
        Map.of("booking", id, "rates", Map.of("atmosphere", 4), "comment", "Lovely"));

    api.get("/v1/opinions", "restaurant_id=479")
        .body("opinions[0].booking.id", is(id))
        .body("opinions[0].opinion_items.value", contains("4", "Lovely"));
  }

  @Test
  void aCommercialThatIsNotOfferedAnyMoreIsNotAvailable() {
    press("change-commercial", Map.of("id", 469, "bookable", false));

    api.creating().body("available_commercials.id", not(hasItem(469)));
  }

  @Test
  void theGuestPassesTheBanksChallenge() {
    String id = api.payable();
    api.challenged(id, "tok_threeDSecure2Required");

    press("complete-3ds", Map.of("pending_booking", id)).body("result.status", is("succeeded"));

    api.paymentConfirmed(id).statusCode(200);
  }

  @Test
  void theGuestFailsTheBanksChallenge() {
    String secret = api.challenged(api.payable(), "tok_threeDSecure2Required");

    press("fail-3ds", Map.of("client_secret", secret))
        .body("result.status", is("requires_payment_method"));
  }

  @ParameterizedTest
  @CsvSource({
    "confirm,                   a booking that is canceled cannot be confirmed",
    "refuse,                    a booking that is canceled cannot be canceled",
    "guest-cancels,             a booking that is canceled cannot be canceled",
    "no-show,                   a booking that is canceled cannot be faked",
    "promote-from-waiting-list, the booking is not on the waiting list"
  })
  void anImpossiblePressIsRefusedWithTheReasonAndChangesNothing(String action, String reason) {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id + "/cancel");
    var before = sandbox.world().state();

    sandbox
        .act("guestonline", action, Map.of("booking", id))
        .statusCode(409)
        .body("detail", is(reason));

    assertThat(sandbox.world().state()).isSameAs(before);
  }

  @ParameterizedTest
  @CsvSource({
    "clear-full, no service there is marked full",
    "open-day,   no service there is closed"
  })
  void aCalendarThatIsSoAlreadyCannotBeMadeSo(String action, String reason) {
    sandbox
        .act("guestonline", action, Map.of("restaurant_id", 479, "date", DAY))
        .statusCode(409)
        .body("detail", is(reason));
  }

  @Test
  void aDayIsClosedOnce() {
    press("close-day", Map.of("restaurant_id", 479, "date", DAY));

    sandbox
        .act("guestonline", "close-day", Map.of("restaurant_id", 479, "date", DAY))
        .statusCode(409);
  }

  @Test
  void aVisitThatHasNotBeenCannotBeRated() {
    int id = api.written();

    sandbox
        .act("guestonline", "leave-opinion", Map.of("booking", id, "comment", "Lovely"))
        .statusCode(409)
        .body("detail", is("the guests have not been there"));
  }

  @Test
  void aPaymentThatNeverBeganHasNoChallenge() {
    sandbox
        .act("guestonline", "complete-3ds", Map.of("pending_booking", api.payable()))
        .statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "refuse", "guest-cancels", "no-show"})
  void nobodyActsOnABookingThatDoesNotExist(String action) {
    sandbox.act("guestonline", action, Map.of("booking", 1)).statusCode(409);
  }

  @Test
  void anInputThatDoesNotFitIsRefused() {
    sandbox.act("guestonline", "confirm", Map.of("booking", "all")).statusCode(400);
  }

  private ValidatableResponse phone(int persons) {
    return sandbox.act(
        "guestonline",
        "phone-booking",
        Map.of("restaurant_id", 479, "date", DAY, "hour", "20:00", "persons", persons));
  }

  private ValidatableResponse press(String action, Map<String, ?> input) {
    return sandbox.act("guestonline", action, input).statusCode(200);
  }
}
