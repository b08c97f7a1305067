package dev.surimi.vendor.octotable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** A stretch of time; its end is exclusive. */
record Span(ZonedDateTime start, Instant end) {

  /** From a time on the clock that exists there. */
  static Span of(LocalDateTime start, ZoneId zone, int minutes) {
    ZonedDateTime begin = start.atZone(zone);
    return new Span(begin, begin.toInstant().plus(minutes, ChronoUnit.MINUTES));
  }
}
