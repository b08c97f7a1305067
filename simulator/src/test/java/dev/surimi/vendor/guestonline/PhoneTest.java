package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts 1.5, phone normalisation. */
class PhoneTest {

  @ParameterizedTest
  @CsvSource({
    "0692550398, FR, 33692550398",
    "0692550398, fr, 33692550398",
    "33612233445, fr, 33612233445",
    "33 6 12 23 34 45, FR, 33612233445",
    "+33 (0)6 12 23 34 45, FR, 33612233445",
    "+358 40 1234567, FR, 358401234567",
    "00358401234567, FR, 358401234567",
    "040 1234567, FI, 358401234567",
    "612345678, FR, 33612345678",
    "06.12.23.34.45, FR, 33612233445",
    "'0612 34 56 78', NL, 31612345678",
  })
  void aNumberIsKeptAsDigitsWithItsCallingCode(String text, String country, String kept) {
    assertThat(Phone.normalised(text, country)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "call me",
        "+",
        "00",
        "069255039812345678",
        "069255039",
        "+33069255039",
        "99999999999999999999999999999999"
      })
  void whatCannotBeANumberIsNone(String text) {
    assertThat(Phone.normalised(text, "FR")).isEmpty();
  }

  @Test
  void aCountryIsKnownInAnyCase() {
    assertThat(Phone.knowsCountry("fi")).isTrue();
  }

  @Test
  void anInventedCountryIsNotKnown() {
    assertThat(Phone.knowsCountry("XX")).isFalse();
  }
}
