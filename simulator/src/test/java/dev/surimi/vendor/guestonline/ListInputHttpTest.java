package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who sends a list wrongly is told how to send it. */
class ListInputHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aTextInPlaceOfAListIsShownAsAnElement() {
    api.get("/v1/bookings/577988", "expands=charge")
        .statusCode(400)
        .body("error.message", is("expands must be a list: send expands[]=charge"));
  }

  @Test
  void aNumberInPlaceOfAListIsShownAsAnElement() {
    api.get(
            "/v1/restaurants/bookable",
            "date=" + Integrator.DAY,
            "persons_number=2",
            "restaurant_ids=479")
        .statusCode(400)
        .body("error.message", is("restaurant_ids must be a list: send restaurant_ids[]=479"));
  }

  @Test
  void aListInsideOfAnObjectIsShownWithItsWholeName() {
    api.put("/v1/bookings/577988", "booking[voucher_codes]=BOX-1")
        .statusCode(400)
        .body(
            "error.message",
            is("booking[voucher_codes] must be a list: send booking[voucher_codes][]=BOX-1"));
  }

  @Test
  void aListOfObjectsIsShownWithNames() {
    api.put("/v1/bookings/577988", "booking[upsale_items]=Wine")
        .statusCode(400)
        .body(
            "error.message",
            is(
                "booking[upsale_items] must be a list of objects:"
                    + " send booking[upsale_items][][name]=value"));
  }

  @Test
  void aLongTextIsNotRepeated() {
    api.put("/v1/bookings/577988/invite_friends", "emails=" + "x".repeat(500), "message=Come")
        .statusCode(400)
        .body("error.message", is("emails must be a list: send emails[]=value"));
  }

  @Test
  void numberedElementsAreNoList() {
    api.get("/v1/bookings/577988", "expands[0]=charge")
        .statusCode(400)
        .body("error.message", is("expands must be a list: send expands[]=value"));
  }

  @Test
  void anUnknownStateIsToldTheKnownOnes() {
    api.get("/v1/bookings", "restaurant_id=479", "booking_state=cancelled")
        .statusCode(400)
        .body(
            "error.message",
            is(
                "booking_state must be one of initialized, waiting, validated, canceled,"
                    + " fully_faked, partially_faked, honored"));
  }
}
