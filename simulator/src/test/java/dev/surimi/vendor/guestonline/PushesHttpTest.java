package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.ADA;
import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which entity is pushed by which cause, and that nothing else is. */
class PushesHttpTest {

  private static final String CAREFUL = "tok_threeDSecure2Required";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "guestonline");

  private final Integrator api = new Integrator(sandbox);
  private int heard;

  @Test
  void holdingSeatsTellsTheService() {
    api.hold("persons=4");

    JsonNode service = onlyNews();
    assertThat(service.get("object").asString()).isEqualTo("runtime_service");
    assertThat(service.get("left_seats").asInt()).isEqualTo(46);
    assertThat(service.get("date").asString()).isEqualTo(DAY);
  }

  @Test
  void aServiceIsPushedWithItsTables() {
    api.hold("persons=4");

    JsonNode tables = onlyNews().get("table_availabilities");
    assertThat(tables.get(0).get("object").asString()).isEqualTo("table_availability");
  }

  @Test
  void theEndOfAHoldTellsTheService() {
    api.hold();
    news();

    sandbox.advance(Duration.ofMinutes(7));

    assertThat(onlyNews().get("left_seats").asInt()).isEqualTo(50);
  }

  @Test
  void deletingTellsTheService() {
    String id = api.hold();
    news();

    api.done("DELETE", "/v1/pending_bookings/" + id);

    assertThat(news()).containsExactly("runtime_service");
  }

  @Test
  void fillingInTheFormTellsNobody() {
    String id = api.hold();
    news();

    api.done("PUT", "/v1/pending_bookings/" + id, ADA);
    api.done("PUT", "/v1/pending_bookings/" + id, "selected_offer=469");
    api.done("PUT", "/v1/pending_bookings/" + id + "/pick_menu", "menu_id=3459", "quantity=1");

    assertThat(news()).isEmpty();
  }

  @Test
  void committingTellsTheBookingAndTheContactButNoService() {
    String id = api.commitable();
    news();

    api.commit(id).statusCode(200);

    assertThat(news()).containsExactly("booking", "contact");
  }

  @Test
  void aPushedBookingKeepsTheGuestsTokenToItself() {
    api.booked();
    sandbox.settle();

    assertThat(receiver.bodies("booking").get(0).has("booking_token")).isFalse();
  }

  @Test
  void paymentConfirmedTellsWhatCommitDoes() {
    String id = api.payable();
    api.press(api.challenged(id, CAREFUL), "complete-3ds");
    news();

    api.paymentConfirmed(id).statusCode(200);

    assertThat(news()).containsExactly("booking", "contact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tok_chargeDeclined", CAREFUL, "tok_x", ""})
  void aPaymentInVainTellsNobody(String token) {
    String id = api.payable();
    news();

    api.commit(id, "stripe_token=" + token);

    assertThat(news()).isEmpty();
  }

  @Test
  void writingABookingTellsTheServiceTheBookingAndTheContact() {
    api.written();

    assertThat(news()).containsExactly("runtime_service", "booking", "contact");
  }

  @Test
  void writingABookingOutsideOfServicesTellsNoService() {
    api.written("booking[booking_time]=" + DAY + "T17:45:00+01:00");

    assertThat(news()).containsExactly("booking", "contact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "honore"})
  void whatLeavesTheSeatsTellsTheBookingAlone(String verb) {
    int id = api.written();
    news();

    api.done("PUT", "/v1/bookings/" + id + "/" + verb);

    assertThat(news()).containsExactly("booking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "fake"})
  void whatGivesSeatsBackTellsTheServiceToo(String verb) {
    int id = api.written();
    news();

    api.done("PUT", "/v1/bookings/" + id + "/" + verb);

    assertThat(news()).containsExactly("runtime_service", "booking");
  }

  @Test
  void theGuestsCancellationTellsTheServiceAndTheBooking() {
    JsonNode booking = api.booked();
    news();

    api.done(
        "PUT",
        "/v1/bookings/" + booking.get("id") + "/user_cancel",
        "booking_token=" + booking.get("booking_token").asString(),
        "cancel_reason=We are ill");

    assertThat(news()).containsExactly("runtime_service", "booking");
  }

  @Test
  void cancellingTwiceIsRefusedAndTellsNobody() {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id + "/cancel");
    news();

    api.put("/v1/bookings/" + id + "/cancel").statusCode(402);

    assertThat(news()).isEmpty();
  }

  @Test
  void movingToAnotherServiceTellsBoth() {
    int id = api.written();
    news();

    api.done("PUT", "/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00");

    assertThat(news()).containsExactlyInAnyOrder("runtime_service", "runtime_service", "booking");
  }

  @Test
  void aNoteTellsTheBookingAlone() {
    int id = api.written();
    news();

    api.done("PUT", "/v1/bookings/" + id, "booking[note]=By the window");

    assertThat(news()).containsExactly("booking");
  }

  @Test
  void releasingTheTableTellsTheBooking() {
    int id = api.written();
    news();

    api.done(
        "PUT",
        "/v1/bookings/" + id + "/release_table",
        "booking_info[amount]=100",
        "booking_info[currency]=EUR");

    assertThat(news()).contains("booking").doesNotContain("contact");
  }

  @Test
  void whoWaitsTakesNoSeatsAndTellsNoService() {
    api.leave("dinner", 0);
    news();

    api.booked();

    assertThat(news()).containsExactly("booking", "contact");
  }

  @Test
  void aNewContactIsPushed() {
    api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479");

    assertThat(onlyNews().get("lastname").asString()).isEqualTo("King");
  }

  @Test
  void aChangedContactIsPushed() {
    Object id =
        api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=479")
            .get("id");
    news();

    api.done("PUT", "/v1/contacts/" + id, "contact[firstname]=Ada");

    assertThat(onlyNews().get("firstname").asString()).isEqualTo("Ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/close", ""})
  void aServiceThatTheRestaurantChangesIsPushed(String path) {
    String id = api.serviceId("lunch");

    api.done("PUT", "/v1/runtime_services" + path, "date=" + DAY, "id=" + id, "left_seats=3");

    assertThat(news()).containsExactly("runtime_service");
  }

  @Test
  void theSameNumberOfSeatsAgainIsNoNews() {
    api.leave("lunch", 3);
    news();

    api.leave("lunch", 3);

    assertThat(news()).isEmpty();
  }

  @Test
  void openingAnOpenServiceIsNoNews() {
    api.done("PUT", "/v1/runtime_services/open", "date=" + DAY, "id=" + api.serviceId("lunch"));

    assertThat(news()).isEmpty();
  }

  @Test
  void aCommercialIsPushedWhenTheRestaurantChangesIt() {
    sandbox
        .act("guestonline", "change-commercial", Map.of("id", 469, "name", "Better offer"))
        .statusCode(200);

    JsonNode offer = onlyNews();
    assertThat(offer.get("object").asString()).isEqualTo("offer");
    assertThat(offer.get("name").asString()).isEqualTo("Better offer");
  }

  @Test
  void anOpinionIsPushedWhenTheGuestGivesIt() {
    int id = api.written();
    sandbox.advance(Duration.ofDays(2));
    news();

    sandbox
        .act("guestonline", "leave-opinion", Map.of("booking", id, "comment", "Lovely"))
        .statusCode(200);

    assertThat(onlyNews().get("object").asString()).isEqualTo("opinion");
  }

  @Test
  void lookingTellsNobody() {
    api.get("/v1/bookings", "restaurant_id=479").statusCode(200);
    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=2").statusCode(200);

    assertThat(news()).isEmpty();
  }

  @Test
  void aRefusedHoldTellsNobody() {
    api.creating("persons=50").statusCode(402);

    assertThat(news()).isEmpty();
  }

  @Test
  void pushesComeInTheOrderOfTheirCauses() {
    api.hold("persons=1");
    api.hold("persons=2");
    api.hold("persons=3");
    sandbox.settle();

    assertThat(receiver.bodies())
        .extracting(service -> service.get("left_seats").asInt())
        .containsExactly(49, 47, 44);
  }

  /** What came since the last look, by the kind of entity. */
  private List<String> news() {
    return bodies().stream().map(body -> body.get("object").asString()).toList();
  }

  private JsonNode onlyNews() {
    List<JsonNode> bodies = bodies();
    assertThat(bodies).hasSize(1);
    return bodies.get(0);
  }

  private List<JsonNode> bodies() {
    sandbox.settle();
    List<JsonNode> all = receiver.bodies();
    List<JsonNode> fresh = all.subList(heard, all.size());
    heard = all.size();
    return fresh;
  }
}
