package dev.surimi.vendor.guestonline;

import java.util.Locale;

/**
 * How a day or a service looks to a party; the best first, as a day is as good as its best service.
 */
enum DayStatus {
  AVAILABLE,
  WAITING,
  FULL,
  UNAVAILABLE,
  CLOSED,
  OUT_OF_BOOKABLE_RANGE;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
