package dev.surimi.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * One try to hand a webhook over.
 *
 * @param at the world's time when it began
 * @param status the receiver's status; null when there was no answer
 * @param answer the beginning of the receiver's body, or why there was none
 * @param duration the machine's time that it took
 */
public record Attempt(
    int number, Instant at, Integer status, String answer, Duration duration, boolean received) {

  /** The next attempt at a delivery, which came to nothing before anybody could answer. */
  public static Attempt failed(Delivery delivery, Instant at, String why) {
    return new Attempt(delivery.attempts().size() + 1, at, null, why, Duration.ZERO, false);
  }

  /** The same, but the receiver took this much longer. */
  Attempt taking(Duration longer) {
    return new Attempt(number, at, status, answer, duration.plus(longer), received);
  }

  /** The same, but the vendor never heard the answer. */
  Attempt unheard(String why, Duration after) {
    return new Attempt(number, at, null, why, after, false);
  }
}
