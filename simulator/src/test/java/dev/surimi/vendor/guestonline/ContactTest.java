package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContactTest {

  private final GuestWorld world = GuestWorld.demo();

  private Reply create(String fields) {
    return world.documented("contacts.create", null, "{'contact':{" + fields + "}}");
  }

  @Test
  void aLastnameIsEnoughAndTheCountryIsTheRestaurants() {
    JsonNode contact = create("'lastname':'Cabarrou'").body();

    assertThat(contact.get("country_code").asString()).isEqualTo("FR");
    assertThat(contact.get("email").isNull()).isTrue();
    assertThat(contact.get("id").asInt()).isEqualTo(622_361);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'firstname':'A'",
        "'lastname':''",
        "'lastname':'A','email':'x'",
        "'lastname':'A','mobile_phone':'12'",
        "'lastname':'A','postcode':'310000'",
        "'lastname':'A','gender':3",
        "'lastname':'A','birthday':'1980-13-01'",
        "'lastname':'A','accept_email_spam':true",
        "'lastname':'A','accept_sms_spam':true",
        "'lastname':{'x':'1'}",
      })
  void whatCannotBeIsRefused(String fields) {
    assertThat(create(fields).status()).isEqualTo(400);
  }

  @Test
  void theCountryIsStoredInCapitalsAndTheNumberAsDigits() {
    JsonNode contact =
        create("'lastname':'A','mobile_phone':'040 1234567','country_code':'fi'").body();

    assertThat(contact.get("country_code").asString()).isEqualTo("FI");
    assertThat(contact.get("mobile_phone").asString()).isEqualTo("358401234567");
  }

  @Test
  void theSameEmailTwiceIsTwoContacts() {
    int first = create("'lastname':'A','email':'a@b.cd'").body().get("id").asInt();

    assertThat(create("'lastname':'A','email':'a@b.cd'").body().get("id").asInt())
        .isEqualTo(first + 1);
  }

  @Test
  void anUpdateKeepsWhatIsNotSent() {
    JsonNode updated =
        world.documented("contacts.update", "622359", "{'contact':{'firstname':'Magalie'}}").body();

    assertThat(updated.get("firstname").asString()).isEqualTo("Magalie");
    assertThat(updated.get("lastname").asString()).isEqualTo("Koch");
    assertThat(world.told()).containsExactly("Contact");
  }

  @ParameterizedTest
  @CsvSource({"email, ADOLPH@schamberger.us", "mobile_phone, 06 20 50 61 00", "lastname, koch"})
  void oneIsFoundByWhatIsKnown(String member, String value) {
    JsonNode list =
        world.documented("contacts.list", null, "{'" + member + "':'" + value + "'}").body();

    assertThat(list.get("total_count").asInt()).isEqualTo(1);
    assertThat(list.get("contacts").get(0).get("id").asInt()).isEqualTo(622_359);
  }

  @Test
  void itsBookingsAreCountedAndTheLastIsTold() {
    JsonNode contact = world.documented("contacts.get", "622360", "{}").body();

    assertThat(contact.get("bookings_count").asInt()).isEqualTo(1);
    assertThat(contact.get("last_booking_date").asString()).isEqualTo("2014-09-05");
  }
}
