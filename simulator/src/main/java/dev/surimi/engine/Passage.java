package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the world's time pass while a slow call is on its way. A running clock is waited for, by
 * whatever road it gets there; a frozen one, which nobody else may be about to move, is advanced.
 */
final class Passage {

  private static final Logger LOG = LoggerFactory.getLogger(Passage.class);

  /** How long the machine waits at most. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Advance advance;

  Passage(Advance advance) {
    this.advance = advance;
  }

  /** Whether the time has passed; else patience is at an end, or the world was taken elsewhere. */
  boolean passed(LiveWorld live, Duration time) {
    Instant until = live.now().plus(time);
    long epoch = live.world().epoch();
    Duration left = PATIENCE;
    while (isOfEpoch(live, epoch) && live.now().isBefore(until)) {
      if (left.isZero()) {
        return false;
      }
      long seen = live.watch.touches();
      if (!moveOn(live, until)) {
        left = left.minus(live.watch.await(seen, wait(live, until, left)));
      }
    }
    return isOfEpoch(live, epoch);
  }

  private static boolean isOfEpoch(LiveWorld live, long epoch) {
    return !live.isEnded() && live.world().epoch() == epoch;
  }

  /** Advances a clock that stands still; false when it runs, or somebody else has it in hand. */
  private boolean moveOn(LiveWorld live, Instant until) {
    if (!live.world().clock().isFrozen()) {
      return false;
    }
    try {
      advance.alone(live, () -> advanced(live, until));
      return true;
    } catch (Advance.Impossible busy) {
      LOG.debug("a slow call waits at {}", live.now(), busy);
      return false;
    }
  }

  /** While nobody else can: somebody may have let it run meanwhile. */
  private boolean advanced(LiveWorld live, Instant until) {
    boolean stands = live.world().clock().isFrozen();
    if (stands) {
      advance.to(live, now -> now.isBefore(until) ? until : now);
    }
    return stands;
  }

  private static Duration wait(LiveWorld live, Instant until, Duration most) {
    WorldClock clock = live.world().clock();
    Duration wait = clock.isFrozen() ? most : clock.machineTimeUntil(until);
    return wait.compareTo(most) > 0 ? most : wait;
  }
}
