package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be shown inline with a booking. */
class BookingExpandsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "booking_attachments",
        "booking_messages",
        "booking_info",
        "charge",
        "contact",
        "table_occupation",
        "upsale_items",
        "vouchers"
      })
  void eachIsOnlyShownWhenAskedFor(String expand) {
    int id = api.written();

    api.get("/v1/bookings/" + id).body("$", not(hasKey(expand)));
    expanded(id, expand).body("$", hasKey(expand));
  }

  @Test
  void severalCanBeAskedForAtOnce() {
    api.get("/v1/bookings/577988", "expands[]=contact", "expands[]=charge")
        .body("contact.lastname", is("Hegmann"))
        .body("charge", nullValue());
  }

  @Test
  void unknownOnesAreIgnored() {
    api.get("/v1/bookings/577988", "expands[]=weather").statusCode(200);
  }

  @Test
  void theContactIsTheWholeContact() {
    expanded(577988, "contact")
        .body("contact.object", is("contact"))
        .body("contact.id", is(622360))
        .body("contact.restaurant_id", is(479));
  }

  @Test
  void invitationsAreKeptAsMessages() {
    int id = api.written();
    api.done(
        "PUT",
        "/v1/bookings/" + id + "/invite_friends",
        "emails[]=j.doe@example.com",
        "emails[]=p.smith@example.com",
        "message=See you there.");

    expanded(id, "booking_messages")
        .body("booking_messages", hasSize(1))
        .body("booking_messages[0].message", is("See you there."))
        .body(
            "booking_messages[0].recipients",
            equalTo(List.of("j.doe@example.com", "p.smith@example.com")))
        .body("booking_messages[0].sent_at", is("2031-03-14T12:00:00+01:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "message=Come, emails is missing",
    "emails[]=a@example.org, message is missing",
    "emails[]=nonsense, emails must be up to 100 valid email addresses"
  })
  void anInvitationNeedsAddressesAndAMessage(String field, String message) {
    int id = api.written();
    String other = field.equals("emails[]=nonsense") ? "message=Come" : "x=1";

    api.put("/v1/bookings/" + id + "/invite_friends", field, other)
        .statusCode(400)
        .body("error.message", is(message));
  }

  @Test
  void upsaleItemsAreReplacedByWhatIsSent() {
    int id = api.written();
    item(id, "Birthday cake");
    item(id, "Flowers");

    expanded(id, "upsale_items")
        .body(
            "upsale_items",
            equalTo(
                List.of(
                    Map.of(
                        "object", "upsale_item",
                        "title", "Flowers",
                        "quantity", 2,
                        "price", 2600,
                        "currency", "EUR"))));
  }

  @Test
  void onlyValidVoucherCodesAreAdded() {
    int id = api.written();
    api.done(
        "PUT",
        "/v1/bookings/" + id,
        "booking[voucher_codes][]=WARRANT-VALID-1",
        "booking[voucher_codes][]=WARRANT-EXPIRED",
        "booking[voucher_codes][]=GIFT-USED",
        "booking[voucher_codes][]=UNKNOWN",
        "booking[voucher_codes][]=GIFT-VALID-1");

    expanded(id, "vouchers")
        .body("vouchers.object", containsInAnyOrder("warrant_voucher", "gift_voucher"))
        .body("vouchers.status", hasItems("used"));
  }

  @Test
  void aVoucherSentTwiceIsAddedOnce() {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id, "booking[voucher_codes][]=GIFT-VALID-1");
    api.done("PUT", "/v1/bookings/" + id, "booking[voucher_codes][]=GIFT-VALID-1");

    expanded(id, "vouchers").body("vouchers", hasSize(1));
  }

  @Test
  void thereAreNoAttachmentsUnlessSomebodyAddsOne() {
    expanded(577988, "booking_attachments").body("booking_attachments", empty());
  }

  @Test
  void theTableIsBusyUntilTheGuestsCome() {
    int id = api.written("booking[booked_persons_number]=2");

    expanded(id, "table_occupation")
        .body("table_occupation.object", is("table_occupation"))
        .body("table_occupation.status", is("busy"))
        .body("table_occupation.start_time", is("2031-03-15T20:00:00+01:00"))
        .body("table_occupation.end_time", is("2031-03-15T22:00:00+01:00"))
        .body("table_occupation.table_names", not(is("")));
  }

  @Test
  void theTableIsOccupiedWhileTheGuestsAreThere() {
    int id = api.written();
    sandbox.advance(Duration.ofHours(33));
    api.done("PUT", "/v1/bookings/" + id + "/honore");

    expanded(id, "table_occupation").body("table_occupation.status", is("occupied"));
  }

  @Test
  void theGuestsMaySitThereStill() {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id + "/honore");

    sandbox.advance(Duration.ofHours(36));

    expanded(id, "table_occupation").body("table_occupation.status", is("still"));
  }

  @Test
  void aReleasedTableIsReleased() {
    int id = api.written();
    api.done(
        "PUT",
        "/v1/bookings/" + id + "/release_table",
        "booking_info[amount]=1",
        "booking_info[currency]=EUR");

    expanded(id, "table_occupation").body("table_occupation.status", is("released"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel", "fake"})
  void theTableOfGuestsWhoDoNotComeIsFree(String verb) {
    int id = api.written();
    api.done("PUT", "/v1/bookings/" + id + "/" + verb);

    expanded(id, "table_occupation")
        .body("table_occupation.status", is("free"))
        .body("table_occupation.table_names", is(""));
  }

  private void item(int booking, String title) {
    api.done(
        "PUT",
        "/v1/bookings/" + booking,
        "booking[upsale_items][][title]=" + title,
        "booking[upsale_items][][quantity]=2",
        "booking[upsale_items][][price]=2600",
        "booking[upsale_items][][currency]=eur");
  }

  private ValidatableResponse expanded(int booking, String expand) {
    return api.get("/v1/bookings/" + booking, "expands[]=" + expand).statusCode(200);
  }
}
