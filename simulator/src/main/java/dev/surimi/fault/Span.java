package dev.surimi.fault;

import dev.surimi.vendor.Input;
import java.time.Duration;
import java.util.Optional;

/** A stretch of time in the settings of a fault: up to a year. */
final class Span {

  private static final Duration LONGEST = Duration.ofDays(366);

  private Span() {}

  static Optional<Duration> find(Input input, String name) {
    Optional<Duration> span = input.parse(name, "a duration like PT2S", Duration::parse);
    if (span.filter(given -> given.isNegative() || given.compareTo(LONGEST) > 0).isPresent()) {
      throw input.invalid(name, "must be a duration up to a year");
    }
    return span;
  }

  /** One that is longer than nothing. */
  static Optional<Duration> findPositive(Input input, String name) {
    Optional<Duration> span = find(input, name);
    if (span.filter(Duration::isZero).isPresent()) {
      throw input.invalid(name, "must be longer than nothing");
    }
    return span;
  }

  static Duration requirePositive(Input input, String name) {
    return findPositive(input, name).orElseThrow(() -> input.missing(name));
  }

  static Duration require(Input input, String name) {
    return find(input, name).orElseThrow(() -> input.missing(name));
  }
}
