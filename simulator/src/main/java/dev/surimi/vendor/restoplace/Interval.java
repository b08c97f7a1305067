package dev.surimi.vendor.restoplace;

import java.time.Duration;
import java.time.Instant;

/** From an instant up to, not including, another. */
public record Interval(Instant from, Instant to) {

  public Interval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("an interval ends after it begins");
    }
  }

  /** Whether they share a moment; one may begin when the other ends. */
  boolean overlaps(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  Duration length() {
    return Duration.between(from, to);
  }
}
