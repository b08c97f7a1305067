package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactInfoTest {

  private static ContactInfo contact(String lastname, String email, String phone, String country) {
    return new ContactInfo("John", lastname, email, phone, country, null, null, null, null);
  }

  @Test
  void allWrongFieldsAreToldAtOnceInTheVendorsTexts() {
    assertThat(contact(null, "x", "12", "FR").errors(field -> true, "FR"))
        .containsOnly(
            entry("lastname", List.of("Must not leave blank")),
            entry("email", List.of("Is incorrect")),
            entry("mobile_phone", List.of("is an invalid number")));
  }

  @Test
  void whatIsNotGivenYetIsNoErrorAtCreation() {
    assertThat(ContactInfo.UNKNOWN.errors(field -> false, "FR")).isEmpty();
  }

  @Test
  void allFiveFieldsAreMandatoryInTheEnd() {
    assertThat(ContactInfo.UNKNOWN.errors(field -> true, "FR"))
        .containsOnlyKeys("lastname", "firstname", "email", "mobile_phone", "country_code");
  }

  @Test
  void anUnknownCountryIsIncorrect() {
    assertThat(contact("Doe", "a@b.cd", "0692550398", "XX").errors(field -> true, "FR"))
        .containsOnlyKeys("country_code");
  }

  @Test
  void theNumberIsReadWithTheCountryOfTheGuest() {
    assertThat(contact("Doe", "a@b.cd", "040 1234567", "FI").normalised("FR").mobilePhone())
        .isEqualTo("358401234567");
  }

  @Test
  void anOverlongNameIsIncorrect() {
    assertThat(contact("x".repeat(51), "a@b.cd", "0692550398", "FR").errors(field -> true, "FR"))
        .containsOnlyKeys("lastname");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a@b", "@b.c", "a@b.", "a b@c.de", "a@@b.cd", "a@b..c"})
  void anAddressNeedsTheFormOfOne(String email) {
    assertThat(Email.isValid(email)).isFalse();
  }

  @Test
  void anAddressOfMoreThanThreeHundredCharactersIsNone() {
    assertThat(Email.isValid("a".repeat(296) + "@b.cd")).isFalse();
  }
}
