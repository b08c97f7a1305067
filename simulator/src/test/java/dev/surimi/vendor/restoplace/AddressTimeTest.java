package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as callers write them. */
class AddressTimeTest {

  private static final AddressTime KAZAN = new AddressTime(ZoneId.of("Europe/Moscow"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-20 17:20:00",
        "2024-05-20 17:20",
        "2024-05-20T17:20:00",
        "2024-05-20T17:20:00+03:00",
        "2024-05-20T17:20:00 03:00",
        "2024-05-20T14:20:00Z",
        "2024-05-20T16:20:00.000+02:00",
      })
  void allTheseAreTheSame(String text) {
    assertThat(KAZAN.read(text)).isEqualTo(Instant.parse("2024-05-20T14:20:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2024-05-20",
        "2024-02-30 10:00:00",
        "0000-00-00 00:00:00",
        "9999-12-31 23:59:59",
        "1969-12-31 00:00:00",
        "2024-05-20 24:00:00",
        "20.05.2024 10:00",
        "+1000000-01-01T00:00:00Z",
        "2024-05-20 17:20:00+99:00",
        "-999999999-01-01T00:00:00+18:00",
      })
  void noneOfTheseIsAMoment(String text) {
    assertThatThrownBy(() -> KAZAN.read(text)).isInstanceOf(DateTimeException.class);
  }
}
