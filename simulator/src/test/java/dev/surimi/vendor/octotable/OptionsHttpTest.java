package dev.surimi.vendor.octotable;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other readings of what the vendor leaves open. */
class OptionsHttpTest {

  @RegisterExtension
  final InSandbox sandbox =
      InSandbox.empty()
          .with("octotable.profile", "live-2026")
          .with("octotable.faithful_500", true)
          .with("octotable.strict_token_form", true)
          .with("octotable.second_delete", "conflict")
          .with("octotable.block_end_slot", true)
          .with("octotable.days", 2)
          .with("octotable.slots_disabled_objects", true);

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theLiveServerKnowsStartDateOnly() {
    int id =
        api.reserve(Map.of()).body("data[0].start_day", nullValue()).extract().path("data[0].id");

    api.get("/reservations/" + id).body("data[0].start_day", nullValue());
    api.put("/reservations/" + id, Map.of("start_day", Integrator.DAY))
        .statusCode(500)
        .body("error.class_name", is("InternalServerErrorException"));
  }

  @Test
  void theLiveServerWantsTheWholeReservation() {
    int id = api.reserved(Map.of());
    int customer = api.one("/reservations/" + id).at("/customer/id").asInt();

    api.put("/reservations/" + id, Map.of("pax", 3)).statusCode(500);
    api.put(
            "/reservations/" + id,
            Integrator.reservation(
                Map.of("pax", 3, "customer", Map.of("id", customer, "phone", "+393331112223"))))
        .statusCode(200)
        .body("data[0].pax", is(3));
  }

  @Test
  void theLiveServerReadsNoTokenCallInJson() {
    api.stranger()
        .body(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                sandbox.key(),
                "client_secret",
                "x"))
        .post(Integrator.PMS + "/oauth2/token")
        .then()
        .statusCode(415);
  }

  @Test
  void aSecondDeletionMayBeAConflict() {
    int id = api.reserved(Map.of());
    api.delete("/reservations/" + id).statusCode(200);

    api.delete("/reservations/" + id).statusCode(409);
  }

  @Test
  void staysThatOnlyTouchMayBeInEachOthersWay() {
    api.reserved(Map.of("table_ids", List.of(198_001)));

    api.reserve(Map.of("table_ids", List.of(198_001), "start_hour", "21:00:00")).statusCode(400);
    api.reserve(Map.of("table_ids", List.of(198_001), "start_hour", "19:00:00")).statusCode(400);
  }

  @Test
  void closedSlotsMayBeShownAsDisabled() {
    for (int room : List.of(26_157, 21_343, 21_344, 23_288)) {
      sandbox
          .act("octotable", "close-room", Map.of("room_id", room, "date", Integrator.DAY))
          .statusCode(200);
    }

    api.get("/bookings/slots?pax=2&service_id=39491&out_of_order=1&start_date=" + Integrator.DAY)
        .body("data", hasSize(2))
        .body("data[0].available_services[0].available_slots[0].time", is("19:00:00"))
        .body("data[0].available_services[0].available_slots[0].disabled", is(true))
        .body("data[1].available_services[0].available_slots[0].disabled", is(false));
  }
}
