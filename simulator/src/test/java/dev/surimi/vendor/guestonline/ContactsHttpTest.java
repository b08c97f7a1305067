package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aLastnameIsEnough() {
    create()
        .statusCode(200)
        .body("object", is("contact"))
        .body("lastname", is("Byron"))
        .body("firstname", nullValue())
        .body("country_code", is("FR"))
        .body("accept_email_spam", is(false))
        .body("restaurant_id", is(479));
  }

  @Test
  void withoutALastnameItIsRefused() {
    api.post("/v1/contacts", "contact[restaurant_id]=479", "contact[firstname]=Ada")
        .statusCode(400)
        .body("error.message", is("contact[lastname] is missing"))
        .body("error.object", is("contact"));
  }

  @Test
  void aKeyOfManyRestaurantsNamesOne() {
    api.post("/v1/contacts", "contact[lastname]=Byron")
        .statusCode(400)
        .body("error.message", containsString("contact[restaurant_id] is missing"));
  }

  @Test
  void theCountryCodeIsInUpperCase() {
    create("contact[country_code]=fr").body("country_code", is("FR"));
  }

  @Test
  void phoneNumbersAreKeptAsDigits() {
    create("contact[mobile_phone]=33 6 12 23 34 45", "contact[fixed_phone]=05 12 23 34 45")
        .body("mobile_phone", is("33612233445"))
        .body("fixed_phone", is("33512233445"));
  }

  @ParameterizedTest
  @CsvSource({
    "contact[email]=nonsense, contact[email] is not valid",
    "contact[mobile_phone]=12, contact[mobile_phone] is not valid",
    "contact[fixed_phone]=12, contact[fixed_phone] is not valid",
    "contact[gender]=3, contact[gender] must be 1 (male) or 2 (female)",
    "contact[birthday]=1980-02-30, contact[birthday] must be a date like 2031-03-14",
    "contact[postcode]=123456, contact[postcode] is too long (at most 5 characters)",
    "contact[accept_email_spam]=true, contact[accept_email_spam] needs a valid email",
    "contact[accept_sms_spam]=true, contact[accept_sms_spam] needs a valid mobile_phone",
    "contact[warning]=perhaps, contact[warning] must be true or false"
  })
  void aFieldThatIsNotValidIsRefusedByName(String field, String message) {
    create(field).statusCode(400).body("error.message", is(message));
  }

  @Test
  void consentNeedsAnAddress() {
    create("contact[accept_email_spam]=true", "contact[email]=ada@example.org")
        .statusCode(200)
        .body("accept_email_spam", is(true));
  }

  @Test
  void twoContactsMayHaveTheSameEmail() {
    int first = create("contact[email]=ada@example.org").extract().path("id");

    create("contact[email]=ada@example.org").body("id", is(first + 1));
  }

  @Test
  void anUpdateLeavesTheOtherFields() {
    int id = create("contact[email]=ada@example.org").extract().path("id");

    api.put("/v1/contacts/" + id, "contact[firstname]=Magalie")
        .statusCode(200)
        .body("firstname", is("Magalie"))
        .body("lastname", is("Byron"))
        .body("email", is("ada@example.org"));
  }

  @Test
  void aBlankTakesAFieldAway() {
    int id = create("contact[email]=ada@example.org").extract().path("id");

    api.put("/v1/contacts/" + id, "contact[email]=").body("email", nullValue());
  }

  @Test
  void theLastnameCannotBeTakenAway() {
    int id = create().extract().path("id");

    api.put("/v1/contacts/" + id, "contact[lastname]=").statusCode(400);
  }

  @Test
  void anUnknownContactIsNotFound() {
    api.get("/v1/contacts/1").statusCode(404).body("error.object", is("contact"));
  }

  @ParameterizedTest
  @CsvSource({
    "email=ADOLPH@schamberger.us",
    "lastname=koch",
    "mobile_phone=06 20 50 61 00",
    "mobile_phone=33620506100"
  })
  void contactsAreFoundByWhatIsKnown(String field) {
    api.get("/v1/contacts", "restaurant_id=479", field).body("contacts.id", contains(622359));
  }

  @Test
  void filtersNarrowEachOther() {
    api.get("/v1/contacts", "restaurant_id=479", "lastname=Koch", "email=nelle@heller.uk")
        .body("contacts", hasSize(0))
        .body("total_count", is(0));
  }

  @Test
  void theVisitsOfAContactCount() {
    Object contact = api.booked().get("contact_id");

    api.get("/v1/contacts/" + contact)
        .body("bookings_count", is(1))
        .body("last_booking_date", is("2031-03-15"));
  }

  @Test
  void aCanceledVisitDoesNotCount() {
    var booking = api.booked();
    api.done("PUT", "/v1/bookings/" + booking.get("id") + "/cancel");

    api.get("/v1/contacts/" + booking.get("contact_id")).body("bookings_count", is(0));
  }

  private ValidatableResponse create(String... fields) {
    return api.post(
        "/v1/contacts",
        Integrator.all(fields, "contact[lastname]=Byron", "contact[restaurant_id]=479"));
  }
}
