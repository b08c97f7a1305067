package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saturday's dinner is full, but one may wait. */
class WaitingListHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @BeforeEach
  void fillTheDinner() {
    api.leave("dinner", 0);
  }

  @Test
  void theHoursOfAFullServiceAreWaiting() {
    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=4", "period=dinner")
        .body("periods[0].hours.booking_state", everyItem(is("waiting")));
  }

  @Test
  void aPendingBookingOnItWaits() {
    api.creating().statusCode(200).body("booking_state", is("waiting"));
  }

  @Test
  void waitingTakesNoSeats() {
    api.booked();

    assertThat(api.leftSeats("dinner")).isZero();
  }

  @Test
  void waitingCostsNothing() {
    String id = api.commitable();
    api.put("/v1/pending_bookings/" + id, "selected_offer=469").body("prepayment", nullValue());

    api.commit(id).statusCode(200);
  }

  @Test
  void theBookingIsInitialized() {
    api.commit(api.commitable()).body("booking_state", is("initialized"));
  }

  @Test
  void theRestaurantCannotConfirmItWithoutSeats() {
    Object id = api.booked().get("id");

    api.put("/v1/bookings/" + id + "/confirm")
        .statusCode(402)
        .body("error.message", is("no seats left"));
  }

  @Test
  void confirmingGivesItSeatsWhenThereAreSome() {
    Object id = api.booked("persons=4").get("id");
    api.leave("dinner", 10);

    api.put("/v1/bookings/" + id + "/confirm").body("booking_state", is("validated"));

    assertThat(api.leftSeats("dinner")).isEqualTo(6);
  }

  @Test
  void whoWaitsCanGiveUp() {
    var booked = api.booked();

    api.put(
            "/v1/bookings/" + booked.get("id") + "/user_cancel",
            "booking_token=" + booked.get("booking_token").asString(),
            "cancel_reason=We ate at home")
        .statusCode(200)
        .body("booking_state", is("canceled"));
  }

  @Test
  void aServiceWithoutAWaitingListIsSimplyFull() {
    api.leave("lunch", 0);

    api.creating("hour=12:00").statusCode(402);
  }

  @Test
  void whoWaitsForAnotherHourWaitsForItsPeriod() {
    Object id = api.booked().get("id");

    api.put("/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00")
        .statusCode(200)
        .body("booking_state", is("initialized"))
        .body("period", is("lunch"));
  }

  @Test
  void whoWaitsForAnotherHourTakesNoSeatsThere() {
    int lunch = api.leftSeats("lunch");
    Object id = api.booked().get("id");

    api.done("PUT", "/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00");

    assertThat(api.leftSeats("lunch")).isEqualTo(lunch);
  }

  @Test
  void whoGetsSeatsGetsThemInTheServiceOfThatHour() {
    int id = api.booked("hour=21:30").get("id").asInt();
    api.leave("dinner", 10);
    api.done("PUT", "/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T12:30:00+01:00");

    api.put("/v1/bookings/" + id + "/confirm")
        .statusCode(200)
        .body("booking_state", is("validated"))
        .body("period", is("lunch"));
  }

  @Test
  void theServiceOfAConfirmedBookingIsTheOneThatGaveItsSeats() {
    int id = api.booked().get("id").asInt();
    sandbox
        .world()
        .world()
        .change(
            InSandbox.NOW,
            world -> {
              Booking waiting = world.find(Booking.TABLE, id).orElseThrow();
              Slot stale =
                  new Slot(
                      waiting.slot().date(), LocalTime.of(12, 30), "dinner", Duration.ofMinutes(5));
              return FrontDesk.put(world, waiting.with(stale, InSandbox.NOW));
            });

    api.put("/v1/bookings/" + id + "/confirm").statusCode(200).body("period", is("lunch"));
  }

  @Test
  void outsideOfAllServicesThereAreNoSeatsToConfirmItWith() {
    int id = api.booked().get("id").asInt();
    api.done("PUT", "/v1/bookings/" + id, "booking[booking_time]=" + DAY + "T04:00:00+01:00");

    api.put("/v1/bookings/" + id + "/confirm")
        .statusCode(402)
        .body("error.message", is("there is no service at this hour"));

    api.get("/v1/bookings/" + id).body("booking_state", is("initialized"));
  }
}
