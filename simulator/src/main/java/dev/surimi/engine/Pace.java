package dev.surimi.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long the calls of a world take of late, in the machine's time. */
final class Pace {

  private static final long SLOW = Duration.ofMillis(2).toNanos();

  /** Of the last calls, each of which counts half as much as the next. */
  private final AtomicLong nanos = new AtomicLong();

  void note(long taken) {
    nanos.lazySet((nanos.get() + taken) / 2);
  }

  boolean isSlow() {
    return nanos.get() > SLOW;
  }
}
