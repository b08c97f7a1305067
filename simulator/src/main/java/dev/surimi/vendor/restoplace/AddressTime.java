package dev.surimi.vendor.restoplace;

import dev.surimi.world.View;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Moments as Restoplace writes them: {@code 2024-05-20 17:20:00} on the address's clocks (facts
 * 1.10 R-16), or RFC 3339.
 */
record AddressTime(ZoneId zone) {

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;
  private static final DateTimeFormatter STANDARD = strict("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter WITHOUT_SECONDS = strict("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter RFC3339 = strict("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

  /** {@code 2024-05-20T17:20:00 03:00}: a form's bare plus means a blank. */
  private static final Pattern BLANK_FOR_PLUS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?) (\\d\\d:\\d\\d)");

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  static AddressTime of(View world) {
    return new AddressTime(Address.of(world).timeZone());
  }

  String print(Instant instant) {
    return STANDARD.format(instant.atZone(zone));
  }

  /** An empty text where nothing has happened yet, as the vendor has it. */
  String printOrEmpty(Instant instant) {
    return instant == null ? "" : print(instant);
  }

  /** As in {@code 2024-12-02T14:12:43+00:00}. */
  String rfc3339(Instant instant) {
    return RFC3339.format(instant.atZone(zone));
  }

  /** As in {@code +03:00}. */
  String offset(Instant instant) {
    return OFFSET.format(instant.atZone(zone));
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Whether the clocks ever show this time; they skip some when they go forward. */
  boolean shows(LocalDateTime time) {
    return !zone.getRules().getValidOffsets(time).isEmpty();
  }

  /**
   * The instant at which the clocks show this time, the first of the two when they go back.
   *
   * @throws DateTimeException when they never do
   */
  Instant instant(LocalDateTime time) {
    if (!shows(time)) {
      throw new DateTimeException(time + " is skipped by the clocks");
    }
    return time.atZone(zone).toInstant();
  }

  /**
   * Reads a moment in any of the accepted forms.
   *
   * @throws DateTimeException when it is none
   */
  Instant read(String text) {
    String repaired = BLANK_FOR_PLUS.matcher(text).replaceFirst("$1+$2");
    LocalDateTime local = local(repaired);
    Instant instant =
        local == null
            ? OffsetDateTime.parse(repaired).toInstant().truncatedTo(ChronoUnit.SECONDS)
            : instant(local);
    requireYear(day(instant), LAST_YEAR + 1);
    return instant;
  }

  /**
   * Reads a day, {@code YYYY-MM-DD}.
   *
   * @throws DateTimeException when it is none
   */
  static LocalDate readDay(String text) {
    LocalDate day = LocalDate.parse(text, DAY);
    requireYear(day, LAST_YEAR);
    return day;
  }

  private static LocalDateTime local(String text) {
    String blank = text.replace('T', ' ');
    for (DateTimeFormatter format : List.of(STANDARD, WITHOUT_SECONDS)) {
      try {
        return LocalDateTime.parse(blank, format);
      } catch (DateTimeException other) {
        // the next form
      }
    }
    return null;
  }

  /** A slot of the last day ends on the day after. */
  private static void requireYear(LocalDate day, int last) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > last) {
      throw new DateTimeException(day + " is of another century");
    }
  }
}
