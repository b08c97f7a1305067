package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and daily availabilities of the demo's restaurants. */
class CalendarHttpTest {

  private static final String SEATS = "periods[0].total_left_seats";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aPeriodListsTheHoursThatCanBeBooked() {
    periods("date=" + DAY, "persons=2", "period=lunch")
        .body("object", is("list"))
        .body("periods.period", contains("lunch"))
        .body("periods[0].restaurant_name", is("Wasabi (Demo)"))
        .body("periods[0].hours.time", contains("12:00", "12:30", "13:00", "13:30", "14:00"))
        .body("next_available_date", nullValue());
  }

  @Test
  void withoutASingleHourTheNextDayIsNamed() {
    periods("date=2031-03-17", "persons=2")
        .body("periods", empty())
        .body("next_available_date", is("2031-03-18"));
  }

  @Test
  void fromThePastTheNextDayIsToday() {
    periods("date=2031-03-01", "persons=2")
        .body("periods", empty())
        .body("next_available_date", is("2031-03-14"));
  }

  @Test
  void beyondTheRangeThereIsNoNextDay() {
    periods("date=2031-08-01", "persons=2")
        .body("periods", empty())
        .body("next_available_date", nullValue());
  }

  @Test
  void aSmallPartyIsValidatedAtOnceUntilNine() {
    states("persons=2")
        .body("[0]", is("validated"))
        .body("[4]", is("validated"))
        .body("[5]", is("initialized"));
  }

  @Test
  void aLargePartyIsOnlyInitialized() {
    states("persons=8").body("", everyItem(is("initialized")));
  }

  @Test
  void whereItIsFullOneMayWait() {
    api.leave("dinner", 0);

    states("persons=2").body("", everyItem(is("waiting")));
  }

  @Test
  void bookableAreasAreShownWhenAskedFor() {
    periods("date=" + DAY, "persons=2", "period=lunch", "expands[]=bookable_area_ids")
        .body("periods[0].hours[0].bookable_area_ids", hasItems(2, 3))
        .body("periods[0].hours[0].bookable_area_ids", not(hasItem(1)));
  }

  @Test
  void theDetailHasBothItsNames() {
    periods("date=" + DAY, "persons=2", "period=dinner", "expands[]=bookings_detail")
        .body("periods[0].bookings_detail[0].object", is("bookings_detail"))
        .body("periods[0].bookings_details[0].note", hasKey("fr"));
  }

  @Test
  void neitherIsShownUnasked() {
    periods("date=" + DAY, "persons=2")
        .body("periods[0]", not(hasKey("bookings_detail")))
        .body("periods[0].hours[0]", not(hasKey("bookable_area_ids")));
  }

  @Test
  void personsMayBeCalledPersonsNumber() {
    periods("date=" + DAY, "persons_number=2").body("periods[0].persons", is(2));
  }

  @ParameterizedTest
  @CsvSource({"persons=2,    date is missing", "date=2031-03-15, persons is missing"})
  void dayAndPersonsAreMandatory(String field, String message) {
    api.get("/v1/periods", "restaurant_id=479", field)
        .statusCode(400)
        .body("error.message", is(message));
  }

  @Test
  void seatsThatAreHeldAreNotOfferedTwice() {
    int before = periods("date=" + DAY, "persons=2", "period=dinner").extract().path(SEATS);
    api.hold("persons=4");

    periods("date=" + DAY, "persons=2", "period=dinner").body(SEATS, is(before - 4));
  }

  @Test
  void aClosedServiceIsNoPeriod() {
    api.done("PUT", "/v1/runtime_services/close", "date=" + DAY, "id=" + api.serviceId("lunch"));

    periods("date=" + DAY, "persons=2").body("periods.period", not(hasItem("lunch")));
  }

  @Test
  void theDemoShowsAllSixStatuses() {
    List<String> statuses =
        days("479", "start_date=2031-03-10", "end_date=2031-04-13", "persons=4")
            .extract()
            .path("daily_availabilities.status");

    assertThat(Set.copyOf(statuses))
        .containsExactlyInAnyOrder(
            "available", "unavailable", "full", "waiting", "closed", "out_of_bookable_range");
  }

  @Test
  void theDemoShowsAllThreeStatesOfAnHour() {
    Set<String> states = new HashSet<>();
    for (String day : List.of("2031-03-15", "2031-03-23")) {
      for (String persons : List.of("2", "8")) {
        states.addAll(
            periods("date=" + day, "persons=" + persons)
                .extract()
                .path("periods.hours.booking_state.flatten()"));
      }
    }

    assertThat(states).containsExactlyInAnyOrder("validated", "initialized", "waiting");
  }

  @Test
  void dailyAvailabilitiesAreNoListObject() {
    days("479", "start_date=" + DAY, "end_date=" + DAY, "persons=2")
        .body("$", not(hasKey("object")))
        .body("daily_availabilities[0].engine_mode", is("table"));
  }

  @Test
  void aClosedDayHasNoEngineMode() {
    days("479", "start_date=2031-03-17", "end_date=2031-03-17", "persons=2")
        .body("daily_availabilities[0].status", is("closed"))
        .body("daily_availabilities[0]", not(hasKey("engine_mode")));
  }

  @Test
  void anAreaOfARestaurantThatOnlyCountsSeatsIsUnavailable() {
    days("12", "start_date=" + DAY, "end_date=" + DAY, "persons=2", "area_id=2")
        .body("daily_availabilities.status", contains("unavailable"));
  }

  @Test
  void aDayWithoutTheCommercialIsUnavailable() {
    days("479", "start_date=2031-03-20", "end_date=2031-03-21", "persons=2", "commercial_ids[]=470")
        .body("daily_availabilities.status", contains("unavailable", "available"));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-15, 2031-03-14, end_date must not be before start_date",
    "2031-03-15, 2032-03-15, end_date must be within a year of start_date"
  })
  void aRangeGoesForwardForAYearAtMost(String start, String end, String message) {
    api.get(
            "/v1/daily_availabilities",
            "restaurant_id=479",
            "persons=2",
            "start_date=" + start,
            "end_date=" + end)
        .statusCode(400)
        .body("error.message", is(message));
  }

  private ValidatableResponse periods(String... fields) {
    return api.get("/v1/periods", Integrator.all(fields, "restaurant_id=479")).statusCode(200);
  }

  private ValidatableResponse states(String persons) {
    return periods("date=" + DAY, "period=dinner", persons)
        .rootPath("periods[0].hours.booking_state");
  }

  private ValidatableResponse days(String restaurant, String... fields) {
    return api.get(
            "/v1/daily_availabilities", Integrator.all(fields, "restaurant_id=" + restaurant))
        .statusCode(200);
  }
}
