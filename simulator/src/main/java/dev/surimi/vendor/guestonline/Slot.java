package dev.surimi.vendor.guestonline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When guests come: the wall clock of the restaurant.
 *
 * @param period of the service, or no_service outside of all
 * @param stay how long they keep their table
 */
public record Slot(LocalDate date, LocalTime time, String period, Duration stay) {

  static final String NO_SERVICE = "no_service";

  private static final Duration STAY_WITHOUT_SERVICE = Duration.ofHours(2);

  static Slot of(LocalDate date, LocalTime time, Opening opening) {
    return opening == null
        ? new Slot(date, time, NO_SERVICE, STAY_WITHOUT_SERVICE)
        : new Slot(date, time, opening.period(), opening.stay());
  }

  /** With the offset that the zone has then, whatever was sent (facts 1.7 #28). */
  OffsetDateTime startsAt(ZoneId zone) {
    return date.atTime(time).atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
  }

  OffsetDateTime endsAt(ZoneId zone) {
    return startsAt(zone).toZonedDateTime().withZoneSameInstant(zone).plus(stay).toOffsetDateTime();
  }

  boolean hasBegun(Instant now, ZoneId zone) {
    return !now.isBefore(startsAt(zone).toInstant());
  }
}
