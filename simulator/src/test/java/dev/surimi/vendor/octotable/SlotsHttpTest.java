package dev.surimi.vendor.octotable;

import static dev.surimi.vendor.octotable.Integrator.DAY;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which hours can be booked. */
class SlotsHttpTest {

  private static final String DINNER = "data[0].available_services[0].available_slots";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  private ValidatableResponse dinner(String day, int pax) {
    return api.get("/bookings/slots?start_date=" + day + "&pax=" + pax + "&service_id=39491")
        .statusCode(200);
  }

  private ValidatableResponse rooms(int pax) {
    return api.get(
            "/bookings/rooms?start_date="
                + DAY
                + "&start_hour=20:00:00&service_id=39491&pax="
                + pax)
        .statusCode(200);
  }

  @Test
  void theDayHasALunchAndADinnerEveryHalfHour() {
    api.get("/bookings/slots?start_date=" + DAY + "&pax=2")
        .statusCode(200)
        .body("data[0].day", is(DAY))
        .body("data[0].available_services.id", is(List.of(39_492, 39_491)))
        .body(
            "data[0].available_services[0].available_slots",
            is(List.of("12:00:00", "12:30:00", "13:00:00", "13:30:00", "14:00:00")))
        .body("data[0].available_services[1].available_slots", hasSize(7));
  }

  @Test
  void theLastSlotIsOneStayBeforeTheEnd() {
    api.put("/services/39491", Map.of("average_stay", 120));

    dinner(DAY, 2).body(DINNER, hasItem("21:00:00")).body(DINNER, not(hasItem("21:30:00")));
  }

  @Test
  void explicitSlotsWinOverTheGrid() {
    api.put("/services/39491", Map.of("slots", List.of("19:15", "21:45:00")));

    dinner(DAY, 2).body(DINNER, is(List.of("19:15:00", "21:45:00")));
  }

  @Test
  void whatHasPassedTodayIsNotOffered() {
    api.get("/bookings/slots?start_date=2031-03-14&pax=2&service_id=39492")
        .body(DINNER, hasItem("12:00:00"));
    api.put("/services/39492", Map.of("advance_min", 31));
    api.get("/bookings/slots?start_date=2031-03-14&pax=2&service_id=39492")
        .body(DINNER, is(List.of("13:00:00", "13:30:00", "14:00:00")));
  }

  @Test
  void whatIsTooFarAheadIsNotOffered() {
    api.put("/services/39491", Map.of("max_advance", 10));

    dinner("2031-03-24", 2).body(DINNER, hasSize(7));
    dinner("2031-03-25", 2).body(DINNER, empty());
    dinner("2031-03-13", 2).body(DINNER, empty());
  }

  @Test
  void aPartyTooLargeForEveryTableHasNoSlot() {
    dinner(DAY, 8).body(DINNER, hasSize(7));
    dinner(DAY, 9).body(DINNER, empty());
  }

  @Test
  void aSlotGoesWhenItsLastTableDoes() {
    api.reserved(Map.of("room_id", 21_344, "table_ids", List.of(172_248), "pax", 8));

    dinner(DAY, 8).body(DINNER, is(List.of("19:00:00", "21:00:00", "21:30:00", "22:00:00")));
  }

  @Test
  void theRoomsForASlotHaveTheirFreeTables() {
    api.reserved(Map.of("room_id", 21_344, "table_ids", List.of(172_248), "pax", 8));

    rooms(8).body("data[0]", empty());
    rooms(6)
        .body("data[0].id", is(List.of(26_157)))
        .body("data[0][0].tables.id", is(List.of(198_004, 198_005)));
  }

  @Test
  void aRoomThatIsNotBookableIsNotOffered() {
    api.put("/rooms/21344", Map.of("bookable", false));

    dinner(DAY, 8).body(DINNER, empty());
  }

  @Test
  void aClosedRoomIsNotOfferedUntilItIsOpenedAgain() {
    sandbox.act("octotable", "close-room", Map.of("room_id", 21_344, "date", DAY)).statusCode(200);
    dinner(DAY, 8).body(DINNER, empty());
    api.reserve(Map.of("room_id", 21_344)).statusCode(400);

    sandbox.act("octotable", "open-room", Map.of("room_id", 21_344)).statusCode(200);

    dinner(DAY, 8).body(DINNER, hasSize(7));
  }

  @Test
  void aHourThatTheClocksSkipIsNoSlot() {
    api.put(
        "/services/39491",
        Map.of(
            "start_time",
            "01:00",
            "end_time",
            "06:00",
            "slots",
            List.of("01:30", "02:30", "03:00")));

    dinner("2031-03-30", 2).body(DINNER, is(List.of("01:30:00", "03:00:00")));
    api.reserved(
        Map.of(
            "start_date", "2031-03-30", "start_hour", "01:30:00", "table_ids", List.of(198_001)));
    api.get("/reservations?start_date=2031-03-30")
        .body("data[0].end_date", is("2031-03-30T03:30:00"));
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    api.get("/bookings/slots?start_date=2031-02-30&pax=2").statusCode(400);
    api.get("/bookings/slots?start_date=2031-03-15").statusCode(400);
    api.get("/bookings/slots?start_date=2031-03-15T20:00:00&pax=2").statusCode(200);
    api.get("/bookings/slots?start_date=9999-12-31&pax=2").statusCode(200);
    api.get("/bookings/slots?start_date=2031-03-15&pax=2&service_id=1").statusCode(404);
  }
}
