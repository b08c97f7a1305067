package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of all restaurants and of one. */
class KeysHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);
  private final Integrator wasabi = api.narrowedTo("479");

  @ParameterizedTest
  @ValueSource(strings = {"/v1/bookings", "/v1/contacts", "/v1/areas", "/v1/commercials/162"})
  void aKeyOfManyRestaurantsMustNameOne(String path) {
    api.get(path).statusCode(400).body("error.message", containsString("restaurant_id is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/bookings", "/v1/contacts", "/v1/areas", "/v1/commercials/162"})
  void aKeyOfOneRestaurantNeedNotNameIt(String path) {
    wasabi.get(path).statusCode(200);
  }

  @Test
  void aKeyOfOneRestaurantListsNoOther() {
    wasabi.get("/v1/restaurants").body("restaurants.id", contains(479));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/bookings?restaurant_id=12",
    "/v1/contacts?restaurant_id=12",
    "/v1/areas?restaurant_id=12",
    "/v1/commercials?restaurant_id=12",
    "/v1/opinions?restaurant_id=12",
    "/v1/runtime_services?restaurant_id=12&date=2031-03-15",
    "/v1/periods?restaurant_id=12&date=2031-03-15&persons=2",
    "/v1/daily_availabilities?restaurant_id=12&persons=2&start_date=2031-03-15&end_date=2031-03-15",
    "/v1/restaurants/bookable?restaurant_ids[]=12&date=2031-03-15&persons_number=2"
  })
  void anotherRestaurantIsForbidden(String path) {
    wasabi.get(path.replace("[]", "%5B%5D")).statusCode(403).body("error.status", is(403));
  }

  @Test
  void anotherRestaurantCannotBeHeld() {
    wasabi.creating("restaurant_id=12").statusCode(403);
  }

  @Test
  void theBookingsOfAnotherRestaurantAreForbidden() {
    int id = api.written("booking[restaurant_id]=12");

    wasabi.get("/v1/bookings/" + id).statusCode(403);
    wasabi.put("/v1/bookings/" + id + "/cancel").statusCode(403);
  }

  @Test
  void thePendingBookingsOfAnotherRestaurantAreForbidden() {
    String id = api.hold("restaurant_id=12");

    wasabi.delete("/v1/pending_bookings/" + id).statusCode(403);
  }

  @Test
  void theServicesOfAnotherRestaurantAreForbidden() {
    String id =
        api.done("GET", "/v1/runtime_services", "date=" + DAY, "restaurant_id=12")
            .at("/runtime_services/0/id")
            .asString();

    wasabi.put("/v1/runtime_services/close", "date=" + DAY, "id=" + id).statusCode(403);
  }

  @Test
  void theContactsOfAnotherRestaurantAreForbidden() {
    int id =
        api.done("POST", "/v1/contacts", "contact[lastname]=King", "contact[restaurant_id]=12")
            .get("id")
            .asInt();

    wasabi.get("/v1/contacts/" + id).statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "wasabi", "0479"})
  void aKeyOfARestaurantThatDoesNotExistIsNotValid(String scope) {
    api.narrowedTo(scope)
        .get("/v1/restaurants")
        .statusCode(401)
        .body("error.message", is("no valid API key provided"));
  }

  @Test
  void anUnknownRestaurantIsNotFound() {
    api.get("/v1/bookings", "restaurant_id=7")
        .statusCode(404)
        .body("error.message", is("there is no restaurant with this id"));
  }
}
