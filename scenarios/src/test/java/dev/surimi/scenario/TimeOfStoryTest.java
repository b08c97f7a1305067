package dev.surimi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeOfStoryTest {

  private static final Instant NOW = Instant.parse("2031-03-29T10:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void aDayIsToldInTheStorysForm() {
    assertThat(time("P4D", Optional.empty(), "dd.MM.yyyy").told(NOW)).isEqualTo("02.04.2031");
  }

  @Test
  void anHourIsTheOneOfTheWallClockOnTheDayTheClocksChange() {
    Optional<LocalTime> dinner = Optional.of(LocalTime.of(20, 0));

    assertThat(time("P1D", dinner, "yyyy-MM-dd'T'HH:mm:ssXXX").told(NOW))
        .isEqualTo("2031-03-30T20:00:00+02:00");
  }

  @Test
  void anInstantIsToldInUtc() {
    assertThat(time("PT90M", Optional.empty(), "instant").told(NOW))
        .isEqualTo("2031-03-29T11:30:00Z");
  }

  private static TimeOfStory time(String after, Optional<LocalTime> at, String form) {
    return new TimeOfStory(TimeOfStory.amount(after), at, PARIS, form);
  }
}
