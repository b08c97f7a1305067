package dev.surimi.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day, an hour or both, as people write them.
 *
 * @param date null when only an hour is said
 * @param time null when only a day is said
 * @param offset as written; empty when none is
 */
record Moment(LocalDate date, LocalTime time, String offset) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})"
              + "|(?<dd>\\d{1,2})[-./](?<mm>\\d{1,2})[-./](?<yyyy>\\d{4}))?"
              + "[T ]?(?:(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?(?::(?<second>\\d{2}))?(?:\\.\\d{1,9})?"
              + " ?(?<half>[ap]m)?)?(?<offset>Z|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> DATES = formats("uuuu-MM-dd", "dd.MM.uuuu");
  private static final List<DateTimeFormatter> TIMES = formats("HH:mm", "HH:mm:ss", "HH:mm:ss.SSS");

  private static List<DateTimeFormatter> formats(String... patterns) {
    return Stream.of(patterns)
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
        .toList();
  }

  /** Days are written before months where the year is last. */
  static Optional<Moment> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (text.isEmpty() || !written.matches()) {
      return Optional.empty();
    }
    try {
      Moment moment = new Moment(date(written), time(written), group(written, "offset", ""));
      return Optional.of(moment).filter(said -> said.date != null || said.time != null);
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher written) {
    if (written.group("year") != null) {
      return date(written, "year", "month", "day");
    }
    return written.group("yyyy") == null ? null : date(written, "yyyy", "mm", "dd");
  }

  private static LocalDate date(Matcher written, String year, String month, String day) {
    return LocalDate.of(number(written, year), number(written, month), number(written, day));
  }

  private static LocalTime time(Matcher written) {
    if (written.group("hour") == null) {
      return null;
    }
    int hour = number(written, "hour");
    String half = group(written, "half", "").toLowerCase(Locale.ROOT);
    int whole = half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    return LocalTime.of(whole, number(written, "minute"), number(written, "second"));
  }

  private static int number(Matcher written, String name) {
    return Integer.parseInt(group(written, name, "0"));
  }

  private static String group(Matcher written, String name, String otherwise) {
    return Optional.ofNullable(written.group(name)).orElse(otherwise);
  }

  /** The same in the forms that vendors ask for. */
  Stream<String> forms() {
    if (time == null) {
      return DATES.stream().map(date::format);
    }
    if (date == null) {
      return TIMES.stream().map(time::format);
    }
    return DATES.stream()
        .flatMap(day -> Stream.of("T", " ").map(between -> date.format(day) + between))
        .flatMap(day -> TIMES.stream().map(hour -> day + time.format(hour)))
        .flatMap(all -> Stream.of(all + offset, all).distinct());
  }
}
