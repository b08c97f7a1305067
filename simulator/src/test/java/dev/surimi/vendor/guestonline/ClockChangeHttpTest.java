package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 30 March 2031 clocks in Paris go from two to three in the night. */
class ClockChangeHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty().at("2031-03-29T11:00:00Z");

  private final Integrator api = new Integrator(sandbox);

  @ParameterizedTest
  @CsvSource({
    "2031-03-29, 20:00, +01:00",
    "2031-03-30, 01:30, +01:00",
    "2031-03-30, 03:30, +02:00",
    "2031-03-30, 20:00, +02:00",
    "2031-10-25, 20:00, +02:00",
    "2031-10-26, 20:00, +01:00"
  })
  void theOffsetIsTheOneOfThatHour(String day, String hour, String offset) {
    api.write(
            "booking[restaurant_id]=1",
            "booking[booking_date]=" + day,
            "booking[booking_time]=" + day + "T" + hour + ":00Z")
        .statusCode(200)
        .body("booking_date", is(day))
        .body("booking_time", is(day + "T" + hour + ":00" + offset));
  }

  @Test
  void anHourThatDoesNotExistIsAnHourLater() {
    api.write(
            "booking[restaurant_id]=1",
            "booking[booking_date]=2031-03-30",
            "booking[booking_time]=2031-03-30T02:30:00+01:00")
        .statusCode(200)
        .body("booking_time", is("2031-03-30T03:30:00+02:00"));
  }

  @Test
  void anHourThatComesTwiceIsTheFirst() {
    api.write(
            "booking[restaurant_id]=1",
            "booking[booking_date]=2031-10-26",
            "booking[booking_time]=2031-10-26T02:30:00+01:00")
        .body("booking_time", is("2031-10-26T02:30:00+02:00"));
  }

  @Test
  void everyDayIsThereOnce() {
    api.get(
            "/v1/daily_availabilities",
            "restaurant_id=1",
            "persons=2",
            "start_date=2031-03-29",
            "end_date=2031-04-01")
        .body(
            "daily_availabilities.date",
            contains("2031-03-29", "2031-03-30", "2031-03-31", "2031-04-01"))
        .body(
            "daily_availabilities.status",
            contains("available", "available", "available", "available"));
  }

  @Test
  void onlineBookingEndsAtTheRestaurantsHour() {
    api.get("/v1/runtime_services", "date=2031-03-30", "restaurant_id=1", "periods[]=lunch")
        .body("runtime_services[0].last_booking", is("2031-03-30T11:00:00+02:00"));
  }

  @Test
  void aHoldOverTheMissingHourLastsSevenMinutes() {
    sandbox.advance(Duration.ofHours(13).plusMinutes(57));
    String id = api.commitable("restaurant_id=1", "date=2031-03-30");
    sandbox.advance(Duration.ofMinutes(6));
    api.put("/v1/pending_bookings/" + id, Integrator.ADA).statusCode(200);

    sandbox.advance(Duration.ofMinutes(7));

    api.commit(id).statusCode(404);
  }

  @Test
  void thePeriodsOfTheDayAreAllThere() {
    api.get("/v1/periods", "restaurant_id=1", "date=2031-03-30", "persons=2", "period=dinner")
        .body("periods[0].hours.size()", is(7))
        .body("periods[0].hours[0].time", is("19:00"));
  }

  @Test
  void aTableIsTakenForAsLongAsOnOtherDays() {
    int id =
        api.written(
            "booking[restaurant_id]=1",
            "booking[booking_date]=2031-03-30",
            "booking[booking_time]=2031-03-30T20:00:00+02:00");

    String end =
        api.done("GET", "/v1/bookings/" + id, "expands[]=table_occupation")
            .at("/table_occupation/end_time")
            .asString();
    assertThat(end).isEqualTo("2031-03-30T21:30:00+02:00");
  }

  @Test
  void anHourThatDoesNotExistIsNotKeptEither() {
    int id =
        api.written(
            "booking[restaurant_id]=1",
            "booking[booking_date]=2031-03-30",
            "booking[booking_time]=2031-03-30T02:30:00+01:00");

    assertThat(kept(id).slot().time()).isEqualTo("03:30");
  }

  @Test
  void aBookingMovedToAnHourThatDoesNotExistIsKeptAnHourLater() {
    int id =
        api.written(
            "booking[restaurant_id]=1",
            "booking[booking_date]=2031-03-30",
            "booking[booking_time]=2031-03-30T20:00:00+02:00");

    api.done("PUT", "/v1/bookings/" + id, "booking[booking_time]=2031-03-30T02:30:00+01:00");

    assertThat(kept(id).slot().time()).isEqualTo("03:30");
  }

  private Booking kept(int id) {
    return sandbox.world().world().state().find(Booking.TABLE, id).orElseThrow();
  }
}
