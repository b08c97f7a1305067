package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.Integrator.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactInfoHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theDocumentedErrorsComeInTheDocumentedBody() {
    String id = api.hold();

    String body =
        api.put(
                "/v1/pending_bookings/" + id,
                "contact_info[lastname]=",
                "contact_info[firstname]=John",
                "contact_info[mobile_phone]=12",
                "contact_info[country_code]=FR",
                "contact_info[email]=nonsense")
            .statusCode(400)
            .extract()
            .asString();

    assertThat(body)
        .isEqualTo(
            "{\"error\":{\"contact_info\":{\"lastname\":[\"Must not leave blank\"],"
                + "\"email\":[\"Is incorrect\"],\"mobile_phone\":[\"is an invalid number\"]}}}");
  }

  @ParameterizedTest
  @CsvSource({
    "lastname, '', Must not leave blank",
    "firstname, '', Must not leave blank",
    "email, '', Must not leave blank",
    "mobile_phone, '', Must not leave blank",
    "country_code, '', Must not leave blank",
    "lastname, '   ', Must not leave blank",
    "email, ada, Is incorrect",
    "email, ada@example, Is incorrect",
    "email, a b@example.org, Is incorrect",
    "email, @example.org, Is incorrect",
    "country_code, XX, Is incorrect",
    "mobile_phone, 12, is an invalid number",
    "mobile_phone, phone, is an invalid number",
    "mobile_phone, 012345678901234567890, is an invalid number"
  })
  void eachFieldSaysWhatIsWrong(String field, String value, String text) {
    String id = api.commitable();

    api.put("/v1/pending_bookings/" + id, "contact_info[" + field + "]=" + value)
        .statusCode(400)
        .body("error.contact_info." + field, contains(text));
  }

  @Test
  void aNewHoldIsJudgedByTheFieldsThatItSends() {
    api.creating("contact_info[lastname]=", "contact_info[email]=j.doe@example.com")
        .statusCode(400)
        .header("X-Sandbox-Violations", "0")
        .body("error.contact_info.keySet()", contains("lastname"))
        .body("error.contact_info.lastname", contains("Must not leave blank"));
  }

  @Test
  void anUpdateWithOneFieldMissesTheOthers() {
    String id = api.hold();

    api.put("/v1/pending_bookings/" + id, "contact_info[lastname]=Byron")
        .statusCode(400)
        .body("error.contact_info.keySet().size()", is(4))
        .body("error.contact_info.firstname", contains("Must not leave blank"));
  }

  @Test
  void aRefusedContactIsNotKept() {
    String id = api.commitable();
    api.put("/v1/pending_bookings/" + id, "contact_info[email]=nonsense").statusCode(400);

    api.commit(id).statusCode(200).body("email", is("ada@example.org"));
  }

  @Test
  void aContactMayComeWithTheFirstCall() {
    api.creating(ADA)
        .statusCode(200)
        .body("commitable", is(true))
        .body("contact_info.lastname", is("Byron"));
  }

  @Test
  void theFirstCallMayLeaveFieldsOut() {
    api.creating("contact_info[lastname]=Byron")
        .statusCode(200)
        .body("commitable", is(false))
        .body("contact_info.email", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "0692550398, FR, 33692550398",
    "+33 6 92 55 03 98, FR, 33692550398",
    "0033692550398, FR, 33692550398",
    "33692550398, FR, 33692550398",
    "06.92-55 03/98, fr, 33692550398",
    "0401234567, FI, 358401234567",
    "+358401234567, FR, 358401234567",
    "912345678, PT, 351912345678"
  })
  void phoneNumbersAreKeptAsDigitsWithTheirCallingCode(String sent, String country, String kept) {
    String id = api.commitable();

    api.put(
            "/v1/pending_bookings/" + id,
            "contact_info[mobile_phone]=" + sent,
            "contact_info[country_code]=" + country)
        .statusCode(200)
        .body("contact_info.mobile_phone", is(kept));
  }

  @Test
  void theOtherFieldsOfAGuestAreEchoed() {
    String id = api.commitable();

    api.put(
            "/v1/pending_bookings/" + id,
            "contact_info[message]=By the window, please",
            "contact_info[gender]=2",
            "contact_info[birthday]=1815-12-10",
            "contact_info[company]=Analytical Engines")
        .body("contact_info.message", is("By the window, please"))
        .body("contact_info.gender", is(2))
        .body("contact_info.birthday", is("1815-12-10"))
        .body("contact_info.company", is("Analytical Engines"));
  }
}
