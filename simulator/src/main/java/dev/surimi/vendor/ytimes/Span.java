package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * From a time to a time on a shop's clock, the end not included; an end before the beginning is on
 * the next day (facts 2.4).
 */
public record Span(LocalDate date, LocalTime timeFrom, LocalTime timeTo) {

  /** The members {@code date}, {@code timeFrom} and {@code timeTo}; no time at all is refused. */
  static Span require(Input input) {
    Span span =
        new Span(
            Days.require(input, "date"),
            Days.requireTime(input, "timeFrom"),
            Days.requireTime(input, "timeTo"));
    if (span.timeFrom.equals(span.timeTo)) {
      throw YTimesError.validation("Время начала и окончания совпадает");
    }
    return span;
  }

  boolean overlaps(Span other) {
    return beginsBefore(other) && other.beginsBefore(this);
  }

  private boolean beginsBefore(Span other) {
    return date.atTime(timeFrom).isBefore(other.end());
  }

  LocalDateTime end() {
    return (timeTo.isBefore(timeFrom) ? date.plusDays(1) : date).atTime(timeTo);
  }
}
