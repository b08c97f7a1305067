package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Texts, days and hours as OctoTable reads them, with their limits. */
final class Said {

  static final int NAME = 255;
  static final int TEXT = 10_000;

  private static final String AN_HOUR = "a time like 20:00:00";
  private static final String A_DAY = "a date like 2031-03-14";
  private static final Pattern MOMENT = Pattern.compile(".{10}[T ][0-2]\\d:[0-5]\\d(:[0-5]\\d)?");
  private static final int MOST_PAX = 10_000;
  private static final Pattern HOUR = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");
  private static final Pattern SHORT_HOUR = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");

  private Said() {}

  /** A text of at most so many characters, as people count them. */
  static Optional<String> text(Input input, String name, int longest) {
    JsonNode sent = input.node().path(name);
    if (!sent.isString() && !sent.isNull() && !sent.isMissingNode()) {
      throw input.invalid(name, "must be a text");
    }
    Optional<String> text = input.text(name);
    if (text.filter(value -> value.codePointCount(0, value.length()) > longest).isPresent()) {
      throw input.invalid(name, "is too long (at most " + longest + " characters)");
    }
    return text;
  }

  /** The text as it was sent, null or blank included; what was not sent stays. */
  static String text(Input input, String name, String kept) {
    return input.has(name) ? text(input, name, NAME).orElse(null) : kept;
  }

  /** A name must not be taken away. */
  static String name(Input input, String kept) {
    if (kept == null || input.has("name")) {
      return require(input, "name", text(input, "name", NAME));
    }
    return kept;
  }

  static boolean flag(Input input, String name, boolean kept) {
    refuseBlank(input, name, "true or false");
    return input.flag(name).orElse(kept);
  }

  /** A day, exactly {@code YYYY-MM-DD}. */
  static Optional<LocalDate> day(Input input, String name) {
    refuseBlank(input, name, A_DAY);
    return input.parse(name, A_DAY, Said::day);
  }

  /** The day of a date, or of a date and time. */
  static Optional<LocalDate> dayOfMoment(Input input, String name) {
    return input.parse(
        name,
        A_DAY,
        text -> MOMENT.matcher(text).matches() ? day(text.substring(0, 10)) : day(text));
  }

  private static LocalDate day(String text) {
    if (text.length() != 10) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.parse(text);
  }

  /** The day, which has two names (facts 2.6 #1). */
  static Optional<LocalDate> startDay(Input input) {
    Optional<LocalDate> date = day(input, "start_date");
    return date.isPresent() ? date : day(input, "start_day");
  }

  /** A time of day with its seconds. */
  static Optional<LocalTime> hour(Input input, String name) {
    refuseBlank(input, name, AN_HOUR);
    return input.parse(name, AN_HOUR, text -> time(text, HOUR));
  }

  /** A time of day, with or without its seconds. */
  static Optional<LocalTime> anyHour(Input input, String name) {
    refuseBlank(input, name, AN_HOUR);
    return input.parse(name, AN_HOUR, Said::anyHour);
  }

  static LocalTime anyHour(String text) {
    return time(text, SHORT_HOUR);
  }

  /** Persons. */
  static Optional<Integer> pax(Input input) {
    Optional<Integer> pax = input.integer("pax");
    if (pax.filter(number -> number < 1 || number > MOST_PAX).isPresent()) {
      throw input.invalid("pax", "must be from 1 to " + MOST_PAX);
    }
    return pax;
  }

  static <T> T require(Input input, String name, Optional<T> value) {
    return value.orElseThrow(() -> input.missing(name));
  }

  /** A whole number within limits. */
  static Optional<Integer> number(Input input, String name, int least, int most) {
    Optional<Integer> number = input.integer(name);
    if (number.filter(value -> value < least || value > most).isPresent()) {
      throw input.invalid(name, "must be from " + least + " to " + most);
    }
    return number;
  }

  /** A text with nothing in it is no way to leave something out. */
  private static void refuseBlank(Input input, String name, String expected) {
    JsonNode sent = input.node().path(name);
    if (sent.isString() && sent.asString().isBlank()) {
      throw input.invalid(name, "must be " + expected);
    }
  }

  private static LocalTime time(String text, Pattern form) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return LocalTime.parse(text);
  }
}
