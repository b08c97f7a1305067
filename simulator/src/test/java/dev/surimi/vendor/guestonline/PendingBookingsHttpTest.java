package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.ADA;
import static dev.surimi.vendor.guestonline.Integrator.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PendingBookingsHttpTest {

  private static final Duration HOLD = Duration.ofMinutes(7);
  private static final Duration SECOND = Duration.ofSeconds(1);

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void itHoldsItsSeatsFromTheBeginning() {
    int before = api.leftSeats("dinner");

    api.hold("persons=4");

    assertThat(api.leftSeats("dinner")).isEqualTo(before - 4);
  }

  @Test
  void itIsThereForSixMinutesAndFiftyNineSeconds() {
    String id = api.hold();

    sandbox.advance(HOLD.minus(SECOND));

    api.put("/v1/pending_bookings/" + id, ADA).statusCode(200).body("id", is(id));
  }

  @Test
  void itIsGoneAfterSevenMinutes() {
    String id = api.hold();

    sandbox.advance(HOLD);

    api.put("/v1/pending_bookings/" + id, ADA)
        .statusCode(404)
        .body("error.object", is("pending_booking"));
  }

  @Test
  void itsSeatsAreFreeAgainAfterSevenMinutes() {
    int before = api.leftSeats("dinner");
    api.hold();

    sandbox.advance(HOLD);

    assertThat(api.leftSeats("dinner")).isEqualTo(before);
  }

  @Test
  void theLedgerOfTimeNamesTheExpiry() {
    String id = api.hold();

    assertThat(sandbox.advance(HOLD))
        .extracting(firing -> firing.what() + " " + firing.id())
        .containsExactly("pending_booking.expired " + id);
  }

  @Test
  void anUpdateHoldsItForAnotherSevenMinutes() {
    String id = api.hold();
    sandbox.advance(HOLD.minus(SECOND));
    api.put("/v1/pending_bookings/" + id, ADA).statusCode(200);

    sandbox.advance(HOLD.minus(SECOND));

    api.commit(id).statusCode(200);
  }

  @Test
  void sevenMinutesAfterTheLastUpdateItIsGone() {
    String id = api.hold();
    sandbox.advance(Duration.ofMinutes(3));
    api.put("/v1/pending_bookings/" + id, ADA).statusCode(200);

    sandbox.advance(HOLD);

    api.commit(id).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pick_menu", "remove_menu"})
  void menusHoldItForAnotherSevenMinutes(String verb) {
    String id = api.hold();
    api.put("/v1/pending_bookings/" + id + "/pick_menu", "menu_id=3459", "quantity=1");
    sandbox.advance(HOLD.minus(SECOND));
    api.put("/v1/pending_bookings/" + id + "/" + verb, "menu_id=3459", "quantity=2");

    sandbox.advance(HOLD.minus(SECOND));

    api.put("/v1/pending_bookings/" + id, ADA).statusCode(200);
  }

  @Test
  void aRefusedUpdateDoesNotHoldItAnyLonger() {
    String id = api.hold();
    sandbox.advance(HOLD.minus(SECOND));
    api.put("/v1/pending_bookings/" + id, "contact_info[email]=nonsense").statusCode(400);

    sandbox.advance(SECOND);

    api.put("/v1/pending_bookings/" + id, ADA).statusCode(404);
  }

  @Test
  void lookingAroundDoesNotHoldItAnyLonger() {
    String id = api.commitable();
    sandbox.advance(HOLD.minus(SECOND));
    api.get("/v1/periods", "restaurant_id=479", "date=" + DAY, "persons=2").statusCode(200);

    sandbox.advance(SECOND);

    api.commit(id).statusCode(404);
  }

  @Test
  void itCannotBeLookedAt() {
    String id = api.hold();

    api.get("/v1/pending_bookings/" + id)
        .statusCode(405)
        .header("Allow", allOf(containsString("PUT"), containsString("DELETE")));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, ''",
    "PUT, /pick_menu",
    "PUT, /remove_menu",
    "PUT, /commit",
    "PUT, /payment_confirmed",
    "DELETE, ''"
  })
  void everyCallOnAnExpiredOneFindsNothing(String verb, String path) {
    String id = api.commitable();
    sandbox.advance(HOLD);

    api.request()
        .request(verb, "/v1/pending_bookings/" + id + path)
        .then()
        .statusCode(404)
        .body("error.status", is(404))
        .body("error.object", is("pending_booking"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/commit", "/payment_confirmed", "/pick_menu"})
  void aCommittedOneIsGone(String path) {
    String id = api.commitable();
    api.commit(id).statusCode(200);

    api.put("/v1/pending_bookings/" + id + path).statusCode(404);
  }

  @Test
  void aCommittedOneNeverExpires() {
    int before = api.leftSeats("dinner");
    api.booked("persons=4");

    assertThat(sandbox.advance(HOLD)).isEmpty();
    assertThat(api.leftSeats("dinner")).isEqualTo(before - 4);
  }

  @Test
  void deletingAnswersAnEmptyObject() {
    String id = api.hold();

    api.delete("/v1/pending_bookings/" + id).statusCode(200).body("$", anEmptyMap());
  }

  @Test
  void deletingMayCarryAStripeTokenAsPrinted() {
    String id = api.hold();

    api.delete("/v1/pending_bookings/" + id, "stripe_token=tok_visa").statusCode(200);
  }

  @Test
  void deletingGivesTheSeatsBack() {
    int before = api.leftSeats("dinner");
    String id = api.hold();

    api.delete("/v1/pending_bookings/" + id).statusCode(200);

    assertThat(api.leftSeats("dinner")).isEqualTo(before);
  }

  @Test
  void deletingTwiceFindsNothing() {
    String id = api.hold();
    api.delete("/v1/pending_bookings/" + id).statusCode(200);

    api.delete("/v1/pending_bookings/" + id).statusCode(404);
  }

  @Test
  void itsIdHasTwentyFourHexadecimalDigits() {
    assertThat(api.hold()).matches("[0-9a-f]{24}");
  }

  @Test
  void itAnswersTheDayAndHourThatWereAskedFor() {
    api.creating("hour=19:30", "persons=2")
        .statusCode(200)
        .body("date", is(DAY))
        .body("hour", is("19:30"))
        .body("persons", is(2))
        .body("opening_id", matchesPattern("[0-9a-f]{24}"));
  }

  @Test
  void withoutSeatsItIsRefused() {
    api.leave("lunch", 3);

    api.creating("hour=12:00", "persons=4")
        .statusCode(402)
        .body("error.message", is("no seats left"));
  }

  @Test
  void theLastSeatsAreHeldOnce() {
    api.leave("lunch", 4);
    api.hold("hour=12:00");

    api.creating("hour=12:00", "persons=1").statusCode(402);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11:30", "12:10", "15:00", "23:00"})
  void anHourThatNoPeriodListsCannotBeHeld(String hour) {
    api.creating("hour=" + hour).statusCode(402);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-13", "2031-06-13", "2014-11-27"})
  void aDayOutOfTheBookableRangeCannotBeHeld(String day) {
    api.creating("date=" + day).statusCode(402);
  }

  @Test
  void todayCanBeHeldUntilTheLastBooking() {
    sandbox.advance(Duration.ofHours(6));
    api.hold("date=2031-03-14");

    sandbox.advance(Duration.ofHours(1).plus(SECOND));

    api.creating("date=2031-03-14").statusCode(402);
  }
}
