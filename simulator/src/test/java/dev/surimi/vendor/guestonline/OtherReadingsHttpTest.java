package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A world that reads the documentation the other way, wherever it leaves two. */
class OtherReadingsHttpTest {

  @RegisterExtension
  final InSandbox sandbox =
      InSandbox.empty()
          .with("guestonline.partially_faked", true)
          .with("guestonline.cancel_actor", "user")
          .with("guestonline.prepayment_amount", "unit")
          .with("guestonline.granularity", "PT1H");

  private final Integrator api = new Integrator(sandbox);

  @ParameterizedTest
  @CsvSource({"0, honored", "1, partially_faked", "3, partially_faked", "4, honored", "5, honored"})
  void comingInSmallerNumberIsPartiallyFaked(int present, String state) {
    int id = api.written();

    api.put("/v1/bookings/" + id + "/honore", "present_persons_number=" + present)
        .body("booking_state", is(state));
  }

  @Test
  void theGuestWhoCancelsIsTheUser() {
    JsonNode booking = api.booked();

    api.put(
            "/v1/bookings/" + booking.get("id") + "/user_cancel",
            "booking_token=" + booking.get("booking_token").asString(),
            "cancel_reason=i am sick")
        .body("cancel_actor", is("user"));
  }

  @Test
  void theAmountIsThePriceOfOneSeat() {
    String id = api.hold("persons=4");

    api.put("/v1/pending_bookings/" + id, "selected_offer=469").body("prepayment.amount", is(1000));
  }

  @Test
  void theChargeIsTheTotalAllTheSame() {
    String id = api.payable("persons=4");
    int booking = api.commit(id, "stripe_token=tok_visa").extract().path("id");

    api.get("/v1/bookings/" + booking, "expands[]=charge").body("charge.amount", is(4000));
  }

  @Test
  void bookableHoursAreAnHourApart() {
    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=2", "period=lunch")
        .body("periods[0].hours.time", contains("12:00", "13:00", "14:00"));
  }
}
