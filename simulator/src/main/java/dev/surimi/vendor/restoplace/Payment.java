package dev.surimi.vendor.restoplace;

import java.time.Duration;
import java.time.Instant;

/**
 * A link by which a deposit can be paid until {@code waitTo}; at that instant it is too late.
 *
 * @param token 32 letters and digits of the link
 * @param time how long it waits
 */
public record Payment(String token, State state, Duration time, Instant waitTo) {

  /** What came of it. */
  public enum State {
    OPEN,
    PAID,
    REFUSED,
    EXPIRED,
    /** Nothing has to be paid any more. */
    VOID
  }

  static Payment open(String token, Instant now, Duration wait) {
    return new Payment(token, State.OPEN, wait, now.plus(wait));
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean canBePaid(Instant now) {
    return isOpen() && now.isBefore(waitTo);
  }

  Payment ended(State newState) {
    return isOpen() ? new Payment(token, newState, time, waitTo) : this;
  }
}
