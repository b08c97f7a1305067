package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How fields travel: query, form and JSON, on every verb (facts 1.1). */
class TransportHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aGetMayCarryAForm() {
    form("restaurant_id=479&date=" + DAY + "&persons=2&period=lunch")
        .get("/v1/periods")
        .then()
        .statusCode(200)
        .body("periods.period", contains("lunch"));
  }

  @Test
  void aGetMayCarryJson() {
    json(Map.of(
            "restaurant_id", 479, "date", DAY, "persons", 2, "expands", List.of("bookings_detail")))
        .get("/v1/periods")
        .then()
        .statusCode(200)
        .body("periods[0]", hasKey("bookings_detail"));
  }

  @Test
  void theBodyWinsOverTheQuery() {
    form("persons=3")
        .post("/v1/pending_bookings?restaurant_id=479&date=" + DAY + "&hour=20:00&persons=2")
        .then()
        .statusCode(200)
        .body("persons", is(3));
  }

  @Test
  void aPutMayKeepItsFieldsInTheQuery() {
    int id = api.written();

    api.request()
        .put("/v1/bookings/" + id + "/honore?present_persons_number=2")
        .then()
        .body("present_persons_number", is(2));
  }

  @Test
  void bracketsMayBeEncodedOrNot() {
    form("contact[lastname]=King&contact%5Brestaurant_id%5D=479")
        .post("/v1/contacts")
        .then()
        .statusCode(200)
        .body("lastname", is("King"));
  }

  @Test
  void aRepeatedNameBeginsANewElement() {
    int id = api.written();
    form("booking[upsale_items][][title]=Cake&booking[upsale_items][][price]=1"
            + "&booking[upsale_items][][title]=Tea&booking[upsale_items][][price]=2")
        .put("/v1/bookings/" + id)
        .then()
        .statusCode(200);

    api.get("/v1/bookings/" + id, "expands[]=upsale_items")
        .body("upsale_items.title", contains("Cake", "Tea"))
        .body("upsale_items.price", contains(1, 2));
  }

  @Test
  void yesAndNoMayBeOneAndZero() {
    api.write("booking[send_reminders]=1").body("send_reminders", is(true));
    api.write("booking[send_reminders]=0").body("send_reminders", is(false));
  }

  @Test
  void textsAreUtf8() {
    api.write("booking[contact][lastname]=Çelik 🍣").body("lastname", is("Çelik 🍣"));
  }

  @Test
  void aBookingMayBeJson() {
    json(Map.of(
            "booking",
            Map.of(
                "restaurant_id",
                479,
                "booking_date",
                DAY,
                "booking_time",
                DAY + "T20:00:00+01:00",
                "booked_persons_number",
                2,
                "contact",
                Map.of("lastname", "King"))))
        .post("/v1/bookings")
        .then()
        .statusCode(200)
        .body("lastname", is("King"));
  }

  @Test
  void unknownFieldsAreIgnored() {
    api.write("booking[weather]=sunny", "weather=sunny").statusCode(200);
  }

  @Test
  void browsersAreWelcome() {
    api.get("/v1/restaurants").header("Access-Control-Allow-Origin", is("*"));
  }

  @Test
  void browsersMayAskFirst() {
    sandbox
        .vendor("guestonline")
        .header("Origin", "https://shop.example.org")
        .header("Access-Control-Request-Method", "PUT")
        .options("/v1/bookings/1")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Headers", containsString("X-Token"))
        .header("Access-Control-Allow-Methods", containsString("PUT"));
  }

  @Test
  void refusalsAreForBrowsersToo() {
    api.get("/v1/bookings/1").statusCode(404).header("Access-Control-Allow-Origin", is("*"));
  }

  @Test
  void theRealHostNameLeadsToTheSameCalls() {
    given()
        .baseUri(InSandbox.sandbox().url().toString())
        .header("Host", "api.guestonline.fr")
        .header("X-Token", sandbox.key())
        .get("/v1/restaurants")
        .then()
        .statusCode(200)
        .body("restaurants", hasSize(5));
  }

  @Test
  void theLocaleOfTheGuestIsTheLanguageOfTheDetail() {
    api.creating("user_locale=EN")
        .body("user_locale", is("en"))
        .body("bookings_detail", containsString("the kitchen closes at ten"));
  }

  private RequestSpecification form(String body) {
    return api.request()
        .urlEncodingEnabled(false)
        .contentType("application/x-www-form-urlencoded")
        .body(body);
  }

  private RequestSpecification json(Map<String, ?> body) {
    return api.request().contentType("application/json").body(body);
  }
}
