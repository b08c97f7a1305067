package dev.surimi.vendor.restoplace;

import dev.surimi.world.Options;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When the address is open, every day: {@code 10:00-23:00}, {@code 18:00-02:00} over midnight,
 * {@code 00:00-24:00} always.
 */
record OpeningHours(LocalTime opens, LocalTime closes) {

  static OpeningHours of(Options options) {
    String[] parts = options.text("restoplace.open").split("-", -1);
    return new OpeningHours(time(parts[0]), time(parts[1]));
  }

  boolean covers(LocalDateTime from, LocalDateTime to) {
    LocalDate day = from.toLocalDate();
    return opens.equals(closes) || covers(day, from, to) || covers(day.minusDays(1), from, to);
  }

  private boolean covers(LocalDate day, LocalDateTime from, LocalDateTime to) {
    LocalDate until = closes.isAfter(opens) ? day : day.plusDays(1);
    return !from.isBefore(day.atTime(opens)) && !to.isAfter(until.atTime(closes));
  }

  /** An hour that no clock shows, such as 24:00, is midnight. */
  private static LocalTime time(String text) {
    int hour = Integer.parseInt(text.substring(0, 2));
    int minute = Integer.parseInt(text.substring(3, 5));
    return LocalTime.of(hour % 24, minute % 60);
  }
}
