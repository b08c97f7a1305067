package dev.surimi.fault;

import java.time.Duration;

/**
 * How time passes while a call is answered.
 *
 * @param before passes in the world before the call is performed
 * @param after passes on the machine before the answer leaves
 * @param drip the body leaves in pieces, over this time of the machine
 */
public record Pace(Duration before, Duration after, Duration drip) {

  static final Pace USUAL = new Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  Pace and(Pace other) {
    return new Pace(before.plus(other.before), after.plus(other.after), drip.plus(other.drip));
  }

  /** The same, but nobody is made to wait longer than that by the machine's clock. */
  Pace bounded() {
    return new Pace(before, bounded(after), bounded(drip));
  }

  private static Duration bounded(Duration delay) {
    return delay.compareTo(LatencyFault.LONGEST) > 0 ? LatencyFault.LONGEST : delay;
  }
}
