package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hours and moments as callers write them. */
final class Hours {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

  /**
   * {@code 2014-11-06T20:00:00+02:00}, {@code 2014-12-31 08:24:39 +0200}, with or without seconds
   * and offset.
   */
  static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXX][XX]")
          .toFormatter();

  /**
   * The same on a day that every month has, where each number stands in its place: {@link #MOMENT}
   * would read it so too.
   */
  private static final Pattern USUAL_MOMENT =
      Pattern.compile(
          "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])"
              + "[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:[+-](?:0\\d|1[0-7]):[0-5]\\d)?");

  private Hours() {}

  static LocalTime require(Input input, String name) {
    input.requireText(name);
    return input
        .parse(name, "an hour like 20:00", text -> LocalTime.parse(text, HOUR))
        .orElseThrow();
  }

  /** The wall clock of a moment, whatever its offset (facts 1.7 #28). */
  static Optional<LocalDateTime> wallClock(Input input, String name) {
    return input.parse(name, "a time like 2031-03-14T20:00:00+01:00", Hours::wallClock);
  }

  static LocalDateTime wallClock(String text) {
    return USUAL_MOMENT.matcher(text).matches()
        ? LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            hasSeconds(text) ? number(text, 17, 19) : 0)
        : LocalDateTime.from(MOMENT.parse(text));
  }

  private static boolean hasSeconds(String usualMoment) {
    return usualMoment.length() > 16 && usualMoment.charAt(16) == ':';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** A moment; without an offset it is meant in {@code zone}. */
  static Optional<Instant> instant(Input input, String name, ZoneId zone) {
    return input.parse(name, "a time like 2031-03-14 20:00:00 +0100", text -> instant(text, zone));
  }

  private static Instant instant(String text, ZoneId zone) {
    TemporalAccessor moment = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return moment instanceof OffsetDateTime exact
        ? exact.toInstant()
        : LocalDateTime.from(moment).atZone(zone).toInstant();
  }
}
