package dev.surimi.webhook;

import dev.surimi.clock.WorldClock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.Cancellable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels requests that take too long. An alarm for each would be set and taken back thousands of
 * times a second; so somebody looks at all of them, ten times a second, while there are any.
 */
final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final int MILLIS_BETWEEN_LOOKS = 100;

  /** What is under way, and the machine's nanosecond at which it is late. */
  private final Map<Cancellable, Long> underWay = new ConcurrentHashMap<>();

  private final AtomicBoolean looking = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, Watch::daemon);

  /** The request is cancelled when it has not ended in time, or a tenth of a second later. */
  void begin(Cancellable request, Duration time) {
    underWay.put(request, WorldClock.machineNanos() + time.toNanos());
    lookSoon();
  }

  void end(Cancellable request) {
    underWay.remove(request);
  }

  private void lookSoon() {
    if (!looking.get() && looking.compareAndSet(false, true)) {
      var unused = clock.schedule(this::look, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }
  }

  /** Whoever comes after the last look begins to look again. */
  private void look() {
    long now = WorldClock.machineNanos();
    try {
      underWay.forEach(
          (request, late) -> {
            if (now - late >= 0) {
              cancel(request);
            }
          });
    } finally {
      looking.set(false);
      if (!underWay.isEmpty()) {
        lookSoon();
      }
    }
  }

  private static void cancel(Cancellable request) {
    try {
      request.cancel();
    } catch (RuntimeException bug) {
      LOG.error("a request that takes too long could not be cancelled", bug);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "surimi-webhook-watch");
    thread.setDaemon(true);
    return thread;
  }
}
