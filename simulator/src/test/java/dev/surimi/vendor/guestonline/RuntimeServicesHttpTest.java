package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeServicesHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aDayHasItsServices() {
    api.get("/v1/runtime_services", "date=" + DAY, "restaurant_id=479")
        .body("object", is("list"))
        .body("runtime_services.period", containsInAnyOrder("lunch", "afternoon", "dinner"));
  }

  @Test
  void periodsNarrowThem() {
    api.get(
            "/v1/runtime_services",
            "date=" + DAY,
            "restaurant_id=479",
            "periods[]=lunch",
            "periods[]=dinner")
        .body("runtime_services.period", containsInAnyOrder("lunch", "dinner"));
  }

  @Test
  void withoutARestaurantAllAreListed() {
    api.get("/v1/runtime_services", "date=" + DAY)
        .body("runtime_services.restaurant_id", hasItems(1, 12, 479, 520, 521));
  }

  @Test
  void aServiceSaysWhenOnlineBookingEnds() {
    api.get("/v1/runtime_services", "date=" + DAY, "restaurant_id=479", "periods[]=lunch")
        .body("runtime_services[0].id", matchesPattern("[0-9a-f]{24}"))
        .body("runtime_services[0].start_time", is("12:00"))
        .body("runtime_services[0].end_time", is("14:00"))
        .body("runtime_services[0].last_booking", is("2031-03-15T10:00:00+01:00"))
        .body("runtime_services[0]", not(hasKey("table_availabilities")));
  }

  @Test
  void tablesAreShownWhenAskedFor() {
    api.get(
            "/v1/runtime_services",
            "date=" + DAY,
            "restaurant_id=479",
            "periods[]=lunch",
            "expands[]=table_availabilities")
        .body(
            "runtime_services[0].table_availabilities.find { it.table_type == '1_16' }.quantity",
            is(1));
  }

  @Test
  void theNumberOfLeftSeatsCanBeSet() {
    api.put("/v1/runtime_services", "date=" + DAY, "id=" + api.serviceId("lunch"), "left_seats=14")
        .statusCode(200)
        .body("object", is("runtime_service"))
        .body("left_seats", is(14));
  }

  @Test
  void laterBookingsCountDownFromThere() {
    api.leave("lunch", 14);

    api.hold("hour=12:00", "persons=4");

    assertThat(api.leftSeats("lunch")).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "many", "99999999999"})
  void aNumberOfSeatsThatCannotBeIsRefused(String seats) {
    api.put(
            "/v1/runtime_services",
            "date=" + DAY,
            "id=" + api.serviceId("lunch"),
            "left_seats=" + seats)
        .statusCode(400);
  }

  @Test
  void aClosedServiceKeepsItsSeats() {
    String id = api.serviceId("lunch");

    api.put("/v1/runtime_services/close", "date=" + DAY, "id=" + id)
        .statusCode(200)
        .body("closed", is(true))
        .body("left_seats", is(50));
  }

  @Test
  void aClosedServiceCannotBeHeld() {
    api.done("PUT", "/v1/runtime_services/close", "date=" + DAY, "id=" + api.serviceId("lunch"));

    api.creating("hour=12:00").statusCode(402);
  }

  @Test
  void aHoldFromBeforeTheClosingCanStillBeCommitted() {
    String held = api.commitable("hour=12:00");
    api.done("PUT", "/v1/runtime_services/close", "date=" + DAY, "id=" + api.serviceId("lunch"));

    api.commit(held).statusCode(200);
  }

  @Test
  void anOpenedServiceCanBeHeldAgain() {
    String id = api.serviceId("lunch");
    api.done("PUT", "/v1/runtime_services/close", "date=" + DAY, "id=" + id);
    api.put("/v1/runtime_services/open", "date=" + DAY, "id=" + id).body("closed", is(false));

    api.creating("hour=12:00").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/close", "/open"})
  void aServiceOfAnotherDayIsNotFound(String path) {
    api.put(
            "/v1/runtime_services" + path,
            "date=2031-03-16",
            "id=" + api.serviceId("lunch"),
            "left_seats=1")
        .statusCode(404)
        .body("error.object", is("runtime_service"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/close", "/open"})
  void theIdIsMandatory(String path) {
    api.put("/v1/runtime_services" + path, "date=" + DAY, "left_seats=1")
        .statusCode(400)
        .body("error.message", is("id is missing"));
  }
}
