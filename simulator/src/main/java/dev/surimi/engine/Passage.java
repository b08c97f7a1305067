package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
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

  /** Who waits looks up so often by himself: another process may move the clock too. */
  private static final Duration GLANCE = Duration.ofMillis(250);

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
      if (!moveOn(live, until)) {
        long seen = live.watch.touches();
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
      advance.pass(live, until);
      return true;
    } catch (Advance.Impossible busy) {
      LOG.debug("a slow call waits at {}", live.now(), busy);
      return false;
    }
  }

  private static Duration wait(LiveWorld live, Instant until, Duration most) {
    WorldClock clock = live.world().clock();
    Duration wait = clock.isFrozen() ? GLANCE : clock.machineTimeUntil(until);
    return Collections.min(List.of(wait, GLANCE, most));
  }
}
