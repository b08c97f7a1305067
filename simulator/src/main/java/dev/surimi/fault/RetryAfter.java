package dev.surimi.fault;

import java.time.Duration;
import java.util.Map;

/** The header that says when to come again. */
final class RetryAfter {

  private RetryAfter() {}

  /** Whole seconds, rounded up, so that whoever waits for them is let in. */
  static Map<String, String> header(Duration wait) {
    return Map.of("Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
  }
}
