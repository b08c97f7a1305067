package dev.surimi.vendor.guestonline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When guests come: the wall clock of the restaurant.
 *
 * @param period of the service, or no_service outside of all
 * @param stay how long they keep their table
 */
public record Slot(LocalDate date, LocalTime time, String period, Duration stay) {

  static final String NO_SERVICE = "no_service";

  private static final Duration STAY_WITHOUT_SERVICE = Duration.ofHours(2);

  /**
   * @param opening null outside of all services
   */
  static Slot of(LocalDate date, LocalTime time, Opening opening) {
    return opening == null
        ? new Slot(date, time, NO_SERVICE, STAY_WITHOUT_SERVICE)
        : new Slot(date, time, opening.period(), opening.stay());
  }

  LocalDateTime startsOn() {
    return date.atTime(time);
  }

  /** With the offset that the zone has then, whatever was sent (facts 1.7 #28). */
  Instant startsAt(ZoneId zone) {
    return startsOn().atZone(zone).toInstant();
  }
}
