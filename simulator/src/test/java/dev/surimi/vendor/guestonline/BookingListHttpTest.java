package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingListHttpTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void itHasTheBookingsOfOneRestaurant() {
    int id = api.written();
    api.written("booking[restaurant_id]=12");

    list().body("bookings.id", contains(id)).body("total_count", is(1));
  }

  @Test
  void itFiltersByPeriod() {
    api.written();
    int lunch = api.written("booking[booking_time]=2031-03-15T12:00:00+01:00");

    list("period=lunch").body("bookings.id", contains(lunch));
  }

  @Test
  void canceledBookingsAreInNoService() {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id + "/cancel");

    list("period=dinner").body("bookings", empty());
    list("period=no_service").body("bookings.id", contains(id));
  }

  @Test
  void itFiltersByState() {
    api.written();
    int confirmed = api.written();
    api.done("PUT", "/v1/bookings/" + confirmed + "/confirm");

    list("booking_state=validated").body("bookings.id", contains(confirmed));
  }

  @Test
  void itFiltersByDay() {
    api.written();
    int sunday =
        api.written(
            "booking[booking_date]=2031-03-16", "booking[booking_time]=2031-03-16T20:00:00+01:00");

    list("booking_date=2031-03-16").body("bookings.id", contains(sunday));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2031-03-14 13:00:00 +0100", "2031-03-14 12:00:00 +0000", "2031-03-14T13:00:00"})
  void itFiltersByTheTimeOfCreation(String since) {
    api.written();
    sandbox.advance(HOUR);
    int later = api.written();

    list("created_at=" + since).body("bookings.id", contains(later));
  }

  @Test
  void itFiltersByTheTimeOfTheLastChange() {
    int changed = api.written();
    api.written();
    sandbox.advance(HOUR);
    api.done("PUT", "/v1/bookings/" + changed + "/confirm");

    list("updated_since=2031-03-14 13:00:00 +0100").body("bookings.id", contains(changed));
  }

  @Test
  void filtersNarrowEachOther() {
    api.written();
    int id = api.written("booking[booking_time]=2031-03-15T12:00:00+01:00");
    api.done("PUT", "/v1/bookings/" + id + "/confirm");

    list("booking_state=initialized", "period=lunch", "booking_date=2031-03-15")
        .body("bookings", empty())
        .body("num_pages", is(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "period=supper",
        "booking_state=lost",
        "booking_date=2031-02-30",
        "created_at=yesterday",
        "updated_since=2031-03-14 25:00:00 +0100"
      })
  void aFilterThatCannotBeReadIsRefusedByName(String field) {
    api.get("/v1/bookings", "restaurant_id=479", field)
        .statusCode(400)
        .body("error.message", containsString(field.substring(0, field.indexOf('='))));
  }

  @Test
  void itPagesWithTheNewestFirst() {
    int oldest = api.written();
    api.written();
    api.written();

    list("page=2", "max_results=2")
        .body("object", is("list"))
        .body("total_count", is(3))
        .body("num_pages", is(2))
        .body("current_page", is(2))
        .body("bookings.id", contains(oldest));
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 2", "3, 1", "100, 1"})
  void theNumberOfPagesIsRoundedUp(int maxResults, int pages) {
    api.written();
    api.written();
    api.written();

    list("max_results=" + maxResults).body("num_pages", is(pages));
  }

  @Test
  void aPageBeyondTheEndIsEmpty() {
    api.written();

    list("page=7").body("bookings", empty()).body("current_page", is(7)).body("num_pages", is(1));
  }

  @Test
  void theLastPageThatANumberCanNameIsEmpty() {
    api.written();

    list("page=2147483647", "max_results=100").body("bookings", empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=x",
        "page=1.5",
        "page=99999999999",
        "max_results=0",
        "max_results=101",
        "max_results=-1",
        "max_results=many"
      })
  void pagesOutOfBoundsAreRefusedByName(String field) {
    api.get("/v1/bookings", "restaurant_id=479", field)
        .statusCode(400)
        .body("error.message", containsString(field.substring(0, field.indexOf('='))));
  }

  @Test
  void aPageHasFortyUnlessAskedForMore() {
    for (int i = 0; i < 41; i++) {
      api.done("POST", "/v1/contacts", "contact[lastname]=N" + i, "contact[restaurant_id]=479");
    }

    api.get("/v1/contacts", "restaurant_id=479")
        .body("contacts", hasSize(40))
        .body("num_pages", is(2));
  }

  @Test
  void itExpandsEachBooking() {
    api.written();
    api.written();

    list("expands[]=contact").body("bookings.contact.id", everyItem(greaterThan(0)));
  }

  private ValidatableResponse list(String... fields) {
    return api.get("/v1/bookings", Integrator.all(fields, "restaurant_id=479")).statusCode(200);
  }
}
