package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days, hours and moments as Guestonline writes them: in the restaurant's zone. */
final class RestaurantTime {

  /** For the rare ones: years of more than four digits, offsets with seconds. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private static final int LENGTH_OF_OFFSET = "+01:00".length();
  private static final int LENGTH_OF_MOMENT = "2014-11-27T10:00:00+01:00".length();
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  private RestaurantTime() {}

  /** As in {@code 2014-11-27T10:00:00+01:00}; Lisbon's winter is {@code +00:00}, as in Rails. */
  static String moment(Instant instant, ZoneId zone) {
    ZonedDateTime moment = instant.atZone(zone);
    String offset = moment.getOffset().getId();
    if (moment.getYear() < 0 || moment.getYear() > 9999 || offset.length() > LENGTH_OF_OFFSET) {
      return MOMENT.format(moment);
    }
    StringBuilder text = new StringBuilder(LENGTH_OF_MOMENT);
    text.append(moment.toLocalDate()).append('T');
    twoDigits(text, moment.getHour()).append(':');
    twoDigits(text, moment.getMinute()).append(':');
    twoDigits(text, moment.getSecond());
    return text.append(offset.equals("Z") ? "+00:00" : offset).toString();
  }

  private static StringBuilder twoDigits(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** As in {@code 12:00}. */
  static String hour(LocalTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** A day that a restaurant's calendar has; those of other centuries are refused as unreadable. */
  static LocalDate requireDay(Input input, String name) {
    return day(input, name).orElseThrow(() -> input.missing(name));
  }

  /** The day that is named, or else the restaurant's tomorrow. */
  static LocalDate dayOrTomorrow(Transaction world, Restaurant restaurant, Input input) {
    return day(input, "date").orElseGet(() -> restaurant.today(world.now()).plusDays(1));
  }

  static Optional<LocalDate> day(Input input, String name) {
    Optional<LocalDate> day = input.date(name);
    day.ifPresent(value -> checkDay(input, name, value));
    return day;
  }

  static void checkDay(Input input, String name, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw input.invalid(name, "must be a date between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
  }
}
