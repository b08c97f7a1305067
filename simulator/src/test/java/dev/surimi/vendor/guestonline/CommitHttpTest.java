package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aPendingBookingIsNotCommitableAtFirst() {
    api.creating().body("commitable", is(false));
  }

  @Test
  void aWholeContactMakesItCommitable() {
    String id = api.hold();

    api.put("/v1/pending_bookings/" + id, ADA).body("commitable", is(true));
  }

  @Test
  void anOpenPrepaymentDoesNotMakeItLessCommitable() {
    String id = api.commitable();

    api.put("/v1/pending_bookings/" + id, "selected_offer=469").body("commitable", is(true));
  }

  @Test
  void withoutAContactItIsRefused() {
    String id = api.hold();

    api.commit(id)
        .statusCode(402)
        .body("error.message", is("pending booking is not commitable"))
        .body("error.object", is("pending_booking"));
  }

  @Test
  void theBookingIsTheGuestsOnTheWebsite() {
    api.commit(api.commitable())
        .statusCode(200)
        .body("object", is("booking"))
        .body("booking_type", is("website"))
        .body("booking_state", is("validated"))
        .body("booked_persons_number", is(4))
        .body("present_persons_number", is(4))
        .body("period", is("dinner"))
        .body("booking_time", is("2031-03-15T20:00:00+01:00"))
        .body("lastname", is("Byron"))
        .body("cancel_actor", nullValue());
  }

  @Test
  void theGuestGetsATokenForTheBooking() {
    api.commit(api.commitable()).body("booking_token", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void nobodyElseGetsTheToken() {
    Object id = api.booked().get("id");

    api.get("/v1/bookings/" + id).statusCode(200).body("booking_token", nullValue());
  }

  @Test
  void theFirstBookingHasTheNumberAfterTheLastPrintedOne() {
    api.commit(api.commitable()).body("id", is(577989));
  }

  @Test
  void theGuestBecomesAContact() {
    Object contact = api.booked().get("contact_id");

    api.get("/v1/contacts/" + contact)
        .statusCode(200)
        .body("lastname", is("Byron"))
        .body("mobile_phone", is("33692550398"))
        .body("bookings_count", is(1));
  }

  @Test
  void theSeatsOnlyChangeTheirHolder() {
    String id = api.commitable("persons=4");
    int held = api.leftSeats("dinner");

    api.commit(id).statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(held);
  }

  @Test
  void whatTheRestaurantMustValidateIsOptional() {
    api.creating("persons=8").body("optional", is(true)).body("booking_state", is("initialized"));
  }

  @Test
  void whatTheRestaurantMustValidateIsOnlyInitialized() {
    api.commit(api.commitable("persons=8")).body("booking_state", is("initialized"));
  }

  @Test
  void theRestaurantConfirmsLater() {
    Object id = api.booked("persons=8").get("id");

    api.put("/v1/bookings/" + id + "/confirm")
        .statusCode(200)
        .body("booking_state", is("validated"));
  }

  @Test
  void theMessageOfTheGuestIsTheNote() {
    String id = api.commitable();
    api.put("/v1/pending_bookings/" + id, "contact_info[message]=By the window");

    api.commit(id).body("note", is("By the window"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void anAreaThatGuestsMayBookIsKept(int area) {
    api.creating("area_id=" + area).statusCode(200).body("area_id", is(area));
  }

  @Test
  void theTerraceIsTheStaffs() {
    api.creating("area_id=1").statusCode(400).body("error.message", startsWith("area_id"));
  }

  @Test
  void anAreaThatIsNotThereIsNotFound() {
    api.creating("area_id=9")
        .statusCode(404)
        .body("error.message", is("there is no area with this id"))
        .body("error.object", is("area"));
  }
}
