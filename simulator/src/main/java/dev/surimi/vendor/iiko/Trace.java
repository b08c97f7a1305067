package dev.surimi.vendor.iiko;

import java.time.Instant;

/**
 * What changed a reserve last, and when, to the millisecond.
 *
 * @param correlationId of the command; one of its own when no command did
 */
public record Trace(Instant at, String correlationId) {

  static Trace of(Instant at, String correlationId) {
    return new Trace(Instant.ofEpochMilli(at.toEpochMilli()), correlationId);
  }
}
