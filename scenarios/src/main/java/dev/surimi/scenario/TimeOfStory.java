package dev.surimi.scenario;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;

/**
 * A time told from the world's now.
 *
 * @param after how far away
 * @param at the local time of that day; empty leaves now's
 * @param form as {@code yyyy-MM-dd}; {@code instant} is ISO 8601 in UTC
 */
public record TimeOfStory(TemporalAmount after, Optional<LocalTime> at, ZoneId zone, String form) {

  private static final String INSTANT = "instant";

  /**
   * Reads how far away it is: {@code P4D}, {@code PT90M}, {@code -P1D}.
   *
   * @throws DateTimeException when the text is neither
   */
  public static TemporalAmount amount(String text) {
    return text.contains("T") ? Duration.parse(text) : Period.parse(text);
  }

  public TimeOfStory {
    if (!form.equals(INSTANT)) {
      var unused = DateTimeFormatter.ofPattern(form, Locale.ROOT);
    }
  }

  public String told(Instant now) {
    ZonedDateTime then = now.atZone(zone).plus(after);
    ZonedDateTime exact = at.map(time -> then.toLocalDate().atTime(time).atZone(zone)).orElse(then);
    return form.equals(INSTANT)
        ? exact.toInstant().toString()
        : exact.format(DateTimeFormatter.ofPattern(form, Locale.ROOT));
  }
}
