package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Restaurants, their areas and commercials, and the opinions about them. */
class HouseHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void allRestaurantsOfTheKeyAreListed() {
    api.get("/v1/restaurants")
        .body("restaurants.id", containsInAnyOrder(1, 12, 479, 520, 521))
        .body("num_pages", is(1));
  }

  @Test
  void theDateOfTheRestaurantsTableIsNotNeeded() {
    api.get("/v1/restaurants", "date=nonsense").statusCode(200);
  }

  @Test
  void restaurantsPage() {
    api.get("/v1/restaurants", "max_results=2", "page=3")
        .body("restaurants", hasSize(1))
        .body("num_pages", is(3));
  }

  @Test
  void aPhoneNumberIsPrintedAsItIs() {
    api.get("/v1/restaurants").body("restaurants.find { it.id == 1 }.phone", is("335612555555"));
  }

  @Test
  void bookableRestaurantsHaveAnHourForTheParty() {
    api.get("/v1/restaurants/bookable", "date=2031-03-17", "persons_number=3", "period=dinner")
        .body("restaurants.id", hasItem(1))
        .body("restaurants.id", not(hasItem(479)));
  }

  @Test
  void personsNumberMayBeCalledPersons() {
    api.get("/v1/restaurants/bookable", "date=" + DAY, "persons=3").statusCode(200);
  }

  @Test
  void theirFirstHoursAreShownWhenAskedFor() {
    api.get(
            "/v1/restaurants/bookable",
            "date=" + DAY,
            "persons_number=3",
            "restaurant_ids[]=479",
            "expands[]=first_bookable_hours")
        .body("restaurants.id", contains(479))
        .body("restaurants[0].first_bookable_hours[0].time", is("12:00"));
  }

  @ParameterizedTest
  @CsvSource({"date=2031-03-15, persons_number is missing", "persons_number=2, date is missing"})
  void bookableNeedsADayAndPersons(String field, String message) {
    api.get("/v1/restaurants/bookable", field).statusCode(400).body("error.message", is(message));
  }

  @Test
  void anUnknownRestaurantIsNotFound() {
    api.get("/v1/restaurants/bookable", "date=" + DAY, "persons_number=2", "restaurant_ids[]=7")
        .statusCode(404);
  }

  @Test
  void areasHaveNames() {
    api.get("/v1/areas", "restaurant_id=479")
        .body("areas.id", contains(1, 2, 3))
        .body("areas.name", everyItem(is(notNullValue())));
  }

  @ParameterizedTest
  @CsvSource({"true, 2, 2", "false, 1, 1", "1, 2, 2", "0, 1, 1"})
  void areasAreFilteredByWhetherGuestsMayBookThem(String flag, int count, int first) {
    api.get("/v1/areas", "restaurant_id=479", "bookable_online=" + flag)
        .body("areas", hasSize(count))
        .body("areas[0].id", is(first));
  }

  @Test
  void aHouseWithoutAreasHasNone() {
    api.get("/v1/areas", "restaurant_id=12").body("areas", empty());
  }

  @Test
  void commercialsOfAllRestaurantsAreListed() {
    api.get("/v1/commercials").body("commercials.restaurant_id", hasItem(12));
  }

  @Test
  void commercialsAreFiltered() {
    api.get("/v1/commercials", "date=2014-11-05", "permanent=false", "restaurant_id=479")
        .body("commercials.id", containsInAnyOrder(162, 469));
  }

  @Test
  void permanentCommercialsAreMenus() {
    api.get("/v1/commercials", "permanent=true")
        .body("commercials.object", everyItem(is("menu")))
        .body("commercials.permanent", everyItem(is(true)));
  }

  @Test
  void aCommercialHasItsTranslationsAndRecurrencies() {
    api.get("/v1/commercials/162", "restaurant_id=479")
        .body("object", is("offer"))
        .body("translations.locale", containsInAnyOrder("fr", "en"))
        .body("commercial_recurrencies[0].week_day", is(4));
  }

  @Test
  void theCommercialOfAnotherRestaurantIsNotFound() {
    api.get("/v1/commercials/162", "restaurant_id=12")
        .statusCode(404)
        .body("error.object", is("commercial"));
  }

  @Test
  void anOpinionShowsTheVisit() {
    api.get("/v1/opinions", "restaurant_id=479")
        .body("opinions.id", hasItem("54a3b2c7c29387595a00003b"))
        .body("opinions.find { it.id == '54a3b2c7c29387595a00003b' }.booking.id", is(654636))
        .body("opinions[0].contact", not(hasKey("id")));
  }

  @Test
  void opinionsAreFilteredByTheirLastChange() {
    api.get("/v1/opinions", "restaurant_id=479", "updated_at=2015-01-01")
        .body("opinions.id", not(hasItem("54a3b2c7c29387595a00003b")));
  }

  @Test
  void theDayOfTheChangeCounts() {
    api.get("/v1/opinions", "restaurant_id=479", "updated_at=2014-12-31")
        .body("opinions.id", hasItem("54a3b2c7c29387595a00003b"));
  }
}
