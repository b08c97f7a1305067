package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days and times as the vendor writes them, in the clock of a shop. */
final class Days {

  private static final DateTimeFormatter DATE = strict("dd.MM.uuuu");
  private static final DateTimeFormatter TIME = strict("HH:mm");
  private static final DateTimeFormatter SECONDS = strict("dd.MM.uuuu HH:mm:ss");

  private Days() {}

  static Optional<LocalDate> find(Input input, String name) {
    return input.parse(name, "a date like 14.03.2031", Days::dateOf);
  }

  static LocalDate require(Input input, String name) {
    return find(input, name).orElseThrow(() -> input.missing(name));
  }

  static Optional<LocalTime> findTime(Input input, String name) {
    return input.parse(name, "a time like 19:00", text -> LocalTime.parse(text.strip(), TIME));
  }

  static LocalTime requireTime(Input input, String name) {
    return findTime(input, name).orElseThrow(() -> input.missing(name));
  }

  /** {@code 14.03.2031}; null for null. */
  static String date(LocalDate date) {
    return date == null ? null : DATE.format(date);
  }

  /** {@code 19:00}; null for null. */
  static String time(LocalTime time) {
    return time == null ? null : TIME.format(time);
  }

  /** {@code 14.03.2031 19:00:00}; null for null. */
  static String seconds(LocalDateTime time) {
    return time == null ? null : SECONDS.format(time);
  }

  private static LocalDate dateOf(String text) {
    if (text.strip().length() != "14.03.2031".length()) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.parse(text.strip(), DATE);
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
