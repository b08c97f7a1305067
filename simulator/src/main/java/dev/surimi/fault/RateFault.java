package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** More calls than {@code limit} in a window of the world's time are refused with 429. */
public record RateFault(long limit, Duration per) implements Effect {

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    boolean fresh = history.windowAt() == null || !now.isBefore(history.windowAt().plus(per));
    Instant windowAt = fresh ? now : history.windowAt();
    long inWindow = fresh ? 1 : history.inWindow() + 1;
    Fault.History counted = history.counting(windowAt, inWindow);
    return inWindow <= limit
        ? new Strike(Mishap.NONE, counted)
        : new Strike(Mishap.tooMany(retryAfter(now, windowAt.plus(per))), counted.struck());
  }

  /** Whole seconds, rounded up, so that whoever waits for them is let in. */
  private static Map<String, String> retryAfter(Instant now, Instant next) {
    long seconds = Duration.between(now, next).plusNanos(999_999_999).toSeconds();
    return Map.of("Retry-After", Long.toString(seconds));
  }
}
