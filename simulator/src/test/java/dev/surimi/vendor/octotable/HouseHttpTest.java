package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Properties, rooms, tables and services, and which property a call is for. */
class HouseHttpTest {

  private static final Map<String, ?> BRUNCH =
      Map.of(
          "name", "Brunch",
          "average_stay", 90,
          "days_of_week", List.of("SUN", "WEN"),
          "start_time", "10:00:00",
          "end_time", "14:00");

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void thePropertyMustBeNamedKnownAndOnesOwn() {
    api.at(null).get("/rooms").statusCode(403);
    api.at(1_001_850)
        .get("/rooms")
        .statusCode(403)
        .body("error.message", is("no permission to access property 1,001,850"));
    api.at(1_001_999)
        .get("/rooms")
        .statusCode(404)
        .body("error.message", is("Property with id 1,001,999 not found"));
    api.at("x").get("/rooms").statusCode(400);
  }

  @Test
  void propertiesAreCreatedChangedAndDeleted() {
    int id =
        api.at(null)
            .post("/properties", Map.of("name", "Bar", "city", "Bari", "latitude", 41.1))
            .statusCode(201)
            .extract()
            .path("data[0].id");

    api.put("/properties/" + id, Map.of("phone", "+390805551234"))
        .statusCode(200)
        .body("data[0].city", is("Bari"))
        .body("data[0].phone", is("+390805551234"));
    api.delete("/properties/" + id).statusCode(200).body("data", is(List.of(id)));
    api.get("/properties/" + id).statusCode(404);
  }

  @Test
  void roomsAndTheirTablesAreSpelledInTwoWays() {
    api.get("/rooms/26157")
        .body("data[0].tables", hasSize(6))
        .body("data[0].property_id", is(1_001_842));
    api.get("/room/26157/tables").statusCode(200).body("data.id", hasItem(198_001));
    api.get("/rooms/26157/tables").statusCode(200).body("data.id", hasItem(198_001));
    api.get("/room/26157/table/198001").body("data[0].guests_max", is(4));
    api.get("/rooms/26157/table/198001").body("data[0].guests_max", is(4));
  }

  @Test
  void aRoomIsCreatedChangedAndDeletedWithItsTables() {
    int room =
        api.post("/rooms", Map.of("name", "Attic")).statusCode(201).extract().path("data[0].id");
    int table =
        api.post("/room/" + room + "/table", Map.of("name", "A1", "guests_max", 2))
            .statusCode(201)
            .extract()
            .path("data[0].id");

    api.put("/rooms/" + room, Map.of("bookable", false)).body("data[0].bookable", is(false));
    api.delete("/rooms/" + room).statusCode(200).body("data", is(List.of(room)));
    api.get("/room/26157/table/" + table).statusCode(404);
  }

  @Test
  void aRoomWhoseGuestsAreStillToComeStays() {
    api.reserved(Map.of());

    api.delete("/rooms/26157").statusCode(409).body("error.class_name", is("ConflictException"));
    api.delete("/room/26157/table/198002").statusCode(409);
    api.delete("/services/39491").statusCode(409);
    api.delete("/services/39492").statusCode(200);
  }

  @Test
  void aGroupHasTheCapacityOfItsMembers() {
    api.post("/room/26157/table", Map.of("name", "T1+T4", "table_ids", List.of(198_001, 198_004)))
        .statusCode(201)
        .body("data[0].group", is(true))
        .body("data[0].guests_min", is(3))
        .body("data[0].guests_max", is(10));
    api.post("/room/26157/table", Map.of("name", "alone", "group", true)).statusCode(400);
    api.post("/room/26157/table", Map.of("name", "twice", "table_ids", List.of(198_001, 198_001)))
        .statusCode(400);
    api.post("/room/26157/table", Map.of("name", "nested", "table_ids", List.of(198_001, 198_005)))
        .statusCode(400);
  }

  @Test
  void aGroupKeepsTheCapacityOfItsMembersWhenTheyChange() {
    String group = "/room/26157/table/198005";
    api.put("/room/26157/table/198003", Map.of("guests_min", 3, "guests_max", 8)).statusCode(200);
    api.get(group).body("data[0].guests_min", is(4)).body("data[0].guests_max", is(10));

    api.put(group, Map.of("guests_min", 1, "guests_max", 2))
        .statusCode(200)
        .body("data[0].guests_min", is(4))
        .body("data[0].guests_max", is(10));
  }

  @Test
  void freeTellsOfTheServiceThatIsAskedAbout() {
    api.reserved(Map.of("table_ids", List.of(198_001)));
    String day = "/room/26157/tables?start_date=" + Integrator.DAY;

    api.get(day + "&service_id=39491").body("data.find { it.id == 198001 }.free", is(false));
    api.get(day + "&service_id=39492").body("data.find { it.id == 198001 }.free", is(true));
    api.get(day + "&pax=6")
        .body("data.id", hasItems(198_004, 198_005))
        .body("data.id", not(hasItem(198_001)));
  }

  @Test
  void aServiceIsCreatedWithWensdayAndAnsweredInFull() {
    int id =
        api.post("/services", BRUNCH)
            .statusCode(201)
            .body("data[0].days_of_week", is(List.of("WEDNESDAY", "SUNDAY")))
            .body("data[0].end_time", is("14:00:00"))
            .body("data[0].confirmation_mode", is("CONFIRMED"))
            .extract()
            .path("data[0].id");

    api.put("/services/" + id, Map.of("confirmation_mode", "WAITING_LIST"))
        .statusCode(200)
        .body("data[0].confirmation_mode", is("WAITING_LIST"))
        .body("data[0].name", is("Brunch"));
  }

  @Test
  void aServiceWithoutNameOrWithAStrangeDayIsRefused() {
    api.post("/services", Map.of("name", "x"))
        .statusCode(400)
        .body("error.message", containsString("average_stay"));
    api.put("/services/39491", Map.of("days_of_week", List.of("NEVER"))).statusCode(400);
    api.put("/services/39491", Map.of("start_time", "25:00:00")).statusCode(400);
  }

  @Test
  void googleNeedsAnAddressAndAPhone() {
    api.post("/reservations/google", Map.of("enable_google_engine", true))
        .statusCode(200)
        .body("status", is("ACCEPTED"));
    api.at(1_001_844)
        .post("/reservations/google", Map.of("enable_google_engine", true))
        .statusCode(400)
        .body("error.class_name", is("ApiAccountValidationException"));
  }

  @Test
  void theGuestsPagesAreThree() {
    assertThat(api.all("/bookings/list").get("data")).hasSize(3);
  }
}
