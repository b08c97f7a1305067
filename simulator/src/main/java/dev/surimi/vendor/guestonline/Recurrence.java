package dev.surimi.vendor.guestonline;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours of a week at which a commercial is available, in the restaurant's zone.
 *
 * @param weekDay 0 for Sunday to 6 for Saturday; the numbering is not published
 * @param monthWeek which of the month's such days, 1 to 5; 0 for every week
 */
public record Recurrence(int weekDay, int monthWeek, LocalTime startHour, LocalTime endHour) {

  boolean includes(LocalDate date) {
    boolean sameDay = date.getDayOfWeek().getValue() % 7 == weekDay;
    return sameDay && (monthWeek == 0 || (date.getDayOfMonth() - 1) / 7 + 1 == monthWeek);
  }

  boolean includes(LocalDate date, LocalTime time) {
    return includes(date) && !time.isBefore(startHour) && !time.isAfter(endHour);
  }
}
