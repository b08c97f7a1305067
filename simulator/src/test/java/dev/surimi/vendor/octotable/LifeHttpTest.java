package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How a reservation lives, and what subscribers hear of it. */
class LifeHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "octotable");

  private final Integrator api = new Integrator(sandbox);
  private int heard;

  private List<String> news() {
    sandbox.settle();
    List<JsonNode> all = receiver.bodies();
    List<String> fresh =
        all.subList(heard, all.size()).stream()
            .map(
                body ->
                    body.get("webhook_type").asString()
                        + " "
                        + body.at("/data/0/status").asString())
            .toList();
    heard = all.size();
    return fresh;
  }

  private int waiting() {
    return api.reserved(
        Map.of("service_id", 30_907, "start_hour", "12:30:00", "table_ids", List.of(198_001)));
  }

  private void press(String action, int reservation, int status) {
    sandbox.act("octotable", action, Map.of("reservation_id", reservation)).statusCode(status);
  }

  @Test
  void aServiceMayLetEverybodyWait() {
    int id = waiting();

    assertThat(news()).containsExactly("RESERVATION_CREATED WAITING");
    api.patch("/reservations/" + id + "?status=CONFIRMED").body("data[0].status", is("CONFIRMED"));
    assertThat(news()).containsExactly("RESERVATION_UPDATED CONFIRMED");
  }

  @Test
  void anAcceptedOneExpiresWhenTheGuestSaysNothing() {
    int id = waiting();
    api.patch("/reservations/" + id + "?status=ACCEPTED")
        .statusCode(200)
        .body("data[0].status", is("ACCEPTED"))
        .body("data[0].expiration_date", is("2031-03-14T12:15:00"));
    news();

    sandbox.advance(Duration.ofMinutes(15));

    assertThat(news()).containsExactly("RESERVATION_UPDATED EXPIRED");
    api.reserve(
            Map.of("service_id", 30_907, "start_hour", "12:30:00", "table_ids", List.of(198_001)))
        .statusCode(201);
  }

  @Test
  void aGuestWhoAcceptsInTimeIsConfirmedForGood() {
    int id = waiting();
    press("ask-guest", id, 200);

    press("guest-accepts", id, 200);

    sandbox.advance(Duration.ofHours(1));
    api.get("/reservations/" + id).body("data[0].status", is("CONFIRMED"));
    press("guest-accepts", id, 409);
  }

  @Test
  void decliningRejects() {
    int id = waiting();

    api.patch("/reservations/" + id + "?status=DECLINED").body("data[0].status", is("REJECTED"));
    api.patch("/reservations/" + id + "?status=CONFIRMED")
        .statusCode(409)
        .body("error.class_name", is("ConflictException"));
    api.patch("/reservations/" + id + "?status=EXPIRED").statusCode(400);
  }

  @Test
  void theStatusMayStandInTheBodyAndTheQueryWins() {
    int id = waiting();

    api.request()
        .body(Map.of("status", "REJECTED"))
        .patch(Integrator.PMS + "/reservations/" + id + "?status=CONFIRMED")
        .then()
        .body("data[0].status", is("CONFIRMED"));
    int other = api.reserved(Map.of("waiting_list", true));
    api.request()
        .body(Map.of("status", "REJECTED"))
        .patch(Integrator.PMS + "/reservations/" + other)
        .then()
        .body("data[0].status", is("REJECTED"));
  }

  @Test
  void whoWaitsForATableGetsOneWithTheConfirmation() {
    int id = api.reserved(Map.of("waiting_list", true));

    api.patch("/reservations/" + id + "?status=CONFIRMED")
        .statusCode(200)
        .body("data[0].tables", hasSize(1));
  }

  @Test
  void whoWaitsForATableInAFullRoomCannotBeConfirmed() {
    int id = api.reserved(Map.of("waiting_list", true));
    for (int i = 0; i < 4; i++) {
      api.reserved(Map.of());
    }

    api.patch("/reservations/" + id + "?status=CONFIRMED").statusCode(400);
    api.get("/reservations/" + id).body("data[0].status", is("WAITING"));
  }

  @Test
  void checkInAndCheckOutCanBeUndone() {
    int id = api.reserved(Map.of());
    String path = "/reservations/" + id;

    api.patch(path + "/checkout").statusCode(409);
    api.patch(path + "/checkin").body("data[0].checkin_date", is("2031-03-14T12:00:00.000"));
    api.patch(path + "/checkout").body("data[0].checkout_date", notNullValue());
    api.patch(path + "/checkin?undo=true").statusCode(409);
    api.patch(path + "/checkout?undo=true").body("data[0].checkout_date", nullValue());
    api.patch(path + "/checkin?undo=true").body("data[0].checkin_date", nullValue());
    assertThat(news()).hasSize(5);
  }

  @Test
  void aSecondCheckInKeepsTheFirstAndIsNoNews() {
    int id = api.reserved(Map.of());
    api.patch("/reservations/" + id + "/checkin");
    news();
    sandbox.advance(Duration.ofMinutes(5));

    api.patch("/reservations/" + id + "/checkin")
        .body("data[0].checkin_date", is("2031-03-14T12:00:00.000"));

    assertThat(news()).isEmpty();
  }

  @Test
  void guestsWhoLeaveEarlyFreeTheirTableForOthers() {
    Map<String, ?> now =
        Map.of(
            "start_date",
            "2031-03-14",
            "start_hour",
            "12:00:00",
            "service_id",
            39_492,
            "table_ids",
            List.of(198_001));
    int id = api.reserved(now);
    api.patch("/reservations/" + id + "/checkin");
    sandbox.advance(Duration.ofMinutes(30));
    api.patch("/reservations/" + id + "/checkout").statusCode(200);

    Map<String, Object> next = new LinkedHashMap<>(now);
    next.put("start_hour", "12:30:00");
    api.reserve(next).statusCode(201);
    api.patch("/reservations/" + id + "/checkout?undo=true").statusCode(409);
  }

  @Test
  void aCardGuaranteeWaitsForThePayment() {
    api.put("/services/39491", Map.of("card_guarantee", true));
    int paid = api.reserved(Map.of());
    int unpaid = api.reserved(Map.of());
    api.get("/reservations/" + paid).body("data[0].status", is("PREPAY"));

    press("pay-prepayment", paid, 200);
    sandbox.advance(Duration.ofMinutes(15));

    api.get("/reservations/" + paid).body("data[0].status", is("CONFIRMED"));
    api.get("/reservations/" + unpaid).body("data[0].status", is("EXPIRED"));
  }

  @Test
  void aDeletionIsToldOnce() {
    int id = api.reserved(Map.of());
    news();

    api.delete("/reservations/" + id);
    api.delete("/reservations/" + id);

    assertThat(news()).containsExactly("RESERVATION_DELETED CANCELLED");
  }

  @Test
  void aNoShowIsGivenUpAfterHalfAnHour() {
    int id =
        api.reserved(
            Map.of("start_date", "2031-03-14", "start_hour", "12:00:00", "service_id", 39_492));

    press("no-show", id, 409);
    sandbox.advance(Duration.ofMinutes(30));
    news();
    press("no-show", id, 200);

    api.get("/reservations/" + id).body("data[0].status", is("CANCELLED"));
    assertThat(news()).containsExactly("RESERVATION_UPDATED CANCELLED");
  }

  @Test
  void aGuestWhoCancelsDeletes() {
    int id = api.reserved(Map.of());
    news();

    press("cancel-reservation", id, 200);

    assertThat(news()).containsExactly("RESERVATION_DELETED CANCELLED");
  }

  @Test
  void guestsBookByThemselves() {
    sandbox.act("octotable", "book-online", Map.of()).statusCode(200);
    sandbox.act("octotable", "google-booking", Map.of("pax", 4)).statusCode(200);
    sandbox.act("octotable", "google-booking", Map.of("property_id", 1_001_843)).statusCode(409);

    api.get("/reservations?incoming=true")
        .body("data.channel", is(List.of("OCTOTABLE_BOOK", "OCTOTABLE_GOOGLE")));
    assertThat(news())
        .containsExactly("RESERVATION_CREATED CONFIRMED", "RESERVATION_CREATED CONFIRMED");
  }

  @Test
  void aClosureIsNoNewsAndStandsInTheBook() {
    sandbox.act("octotable", "close-table", Map.of("table_id", 198_001)).statusCode(200);

    assertThat(news()).isEmpty();
    api.get("/reservations?status[]=OUTOFORDER").body("data", hasSize(6));
    sandbox.act("octotable", "close-table", Map.of("table_id", 198_001)).statusCode(409);
  }

  @Test
  void theStaffChangeWhatGuestsHaveBooked() {
    int id = api.reserved(Map.of());

    sandbox
        .act("octotable", "update-reservation", Map.of("reservation_id", id, "pax", 4))
        .statusCode(200);

    api.get("/reservations/" + id).body("data[0].pax", is(4));
  }
}
