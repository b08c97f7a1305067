package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Half past eleven in Paris, half past midnight in Helsinki: each house has a today of its own. */
class MidnightHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty().at("2031-03-14T22:30:00Z");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void inHelsinkiTheDayHasPassed() {
    api.get(
            "/v1/daily_availabilities",
            "restaurant_id=520",
            "persons=2",
            "start_date=2031-03-14",
            "end_date=2031-03-15")
        .body("daily_availabilities.status", contains("out_of_bookable_range", "available"));
  }

  @Test
  void inParisItIsTooLateForTheDayThatGoesOn() {
    api.get(
            "/v1/daily_availabilities",
            "restaurant_id=1",
            "persons=2",
            "start_date=2031-03-14",
            "end_date=2031-03-15")
        .body("daily_availabilities.status", contains("unavailable", "available"));
  }

  @Test
  void timesAreWrittenInTheZoneOfTheHouse() {
    api.write("booking[restaurant_id]=520", "booking[booking_time]=2031-03-15T20:00:00Z")
        .body("booking_time", is("2031-03-15T20:00:00+02:00"));
  }

  @Test
  void theLastDayOnlineIsNinetyDaysFromToday() {
    api.creating("restaurant_id=520", "date=2031-06-13").statusCode(200);
    api.creating("restaurant_id=1", "date=2031-06-13").statusCode(402);
    api.creating("restaurant_id=1", "date=2031-06-12").statusCode(200);
  }
}
