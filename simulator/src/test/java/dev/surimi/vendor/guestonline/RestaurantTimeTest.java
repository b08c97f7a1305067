package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestaurantTimeTest {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** As many seconds as make thousands of years before our era, or after the year 9999. */
  private static final long FAR = 500_000_000_000L;

  @Test
  void everyZoneHasItsMomentsWrittenAsThePatternSays() {
    Random random = new Random(1);
    for (String name : ZoneId.getAvailableZoneIds()) {
      ZoneId zone = ZoneId.of(name);
      for (int i = 0; i < 200; i++) {
        long seconds = random.nextLong() % (i % 2 == 0 ? FAR : FAR / 100);
        Instant instant = Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000));

        assertThat(RestaurantTime.moment(instant, zone))
            .isEqualTo(MOMENT.format(instant.atZone(zone)));
      }
    }
  }

  @Test
  void offsetsWithSecondsAndYearsWithMoreDigitsAreWrittenAsThePatternSays() {
    List<Instant> instants =
        Stream.of("-0001-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z")
            .map(Instant::parse)
            .toList();
    for (Instant instant : instants) {
      for (String zone : List.of("Z", "+00:00:30", "-00:00:30", "+00:09:21", "-18:00", "+18:00")) {
        assertThat(RestaurantTime.moment(instant, ZoneId.of(zone)))
            .isEqualTo(MOMENT.format(instant.atZone(ZoneId.of(zone))));
      }
    }
  }

  @Test
  void hoursAreWrittenAsThePatternSays() {
    for (int second = 0; second < 86_400; second += 29) {
      LocalTime time = LocalTime.ofSecondOfDay(second);

      assertThat(RestaurantTime.hour(time.plusNanos(7))).isEqualTo(HOUR.format(time));
    }
  }
}
