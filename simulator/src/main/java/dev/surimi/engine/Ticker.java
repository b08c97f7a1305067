package dev.surimi.engine;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Agenda.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after worlds in the background: sends the webhooks that are due, in order for each
 * subscription, and calls the timeline when a running clock reaches the next appointment.
 */
final class Ticker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
  private static final int SECONDS_OF_IDLENESS = 30;

  private static final Duration LAST_MOMENT = Duration.ofMillis(1_500);

  private final Timeline timeline;
  private final Dispatch dispatch;
  private final ScheduledThreadPoolExecutor alarm;

  /** The lanes that wait for a courier; a lane is in it once at most. */
  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

  private final ThreadPoolExecutor couriers;

  /**
   * @param most how many webhooks are with their receivers at a time
   */
  Ticker(Timeline timeline, Dispatch dispatch, int most) {
    this.timeline = timeline;
    this.dispatch = dispatch;
    AtomicInteger number = new AtomicInteger();
    this.alarm = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "surimi-alarm"));
    // Alarms are replaced all the time; those that were must not wait in the queue for their hour.
    alarm.setRemoveOnCancelPolicy(true);
    this.couriers =
        new ThreadPoolExecutor(
            most,
            most,
            SECONDS_OF_IDLENESS,
            TimeUnit.SECONDS,
            waiting,
            task -> daemon(task, "surimi-courier-" + number.incrementAndGet()));
    couriers.allowCoreThreadTimeOut(true);
  }

  /** Looks after a world in which something may have been planned; most calls plan nothing. */
  void wakeForNews(LiveWorld live) {
    if (live.hasNews()) {
      wake(live);
    }
  }

  /**
   * Begins what is due now and sets the alarm for what comes next. To be called after every commit.
   */
  void wake(LiveWorld live) {
    if (live.isEnded()) {
      return;
    }
    live.noteNews();
    try {
      Timeline.upTo(live.state(), live.now())
          .filter(Timeline::isDelivery)
          .forEach(due -> begin(live, lane(live, due)));
      live.replaceAlarm(() -> nextAlarm(live));
    } catch (RejectedExecutionException closed) {
      LOG.debug("the sandbox is closing");
    }
  }

  int underWay() {
    return couriers.getActiveCount();
  }

  private void begin(LiveWorld live, String lane) {
    if (live.lanes.add(lane)) {
      couriers.execute(() -> serve(live, lane));
    }
  }

  /** Sends what is due for one subscription until nothing is, or until somebody waits for us. */
  private void serve(LiveWorld live, String lane) {
    try {
      boolean sent = true;
      while (sent && !live.isEnded()) {
        live.delivering.readLock().lock();
        try {
          Optional<Appointment> due = dueIn(live, lane);
          due.ifPresent(appointment -> dispatch.send(live, appointment, live.now()));
          sent = due.isPresent() && waiting.isEmpty();
        } finally {
          live.delivering.readLock().unlock();
        }
      }
    } catch (RuntimeException bug) {
      LOG.error("deliveries of world {} failed", live.name(), bug);
    } finally {
      live.lanes.remove(lane);
    }
    wake(live);
  }

  /**
   * Set for the first appointment that nobody looks after yet; none while the clock stands still.
   */
  private Future<?> nextAlarm(LiveWorld live) {
    Instant now = live.now();
    if (live.world().clock().isFrozen()) {
      return null;
    }
    return live.state().agenda().stream()
        .filter(appointment -> appointment.at().isAfter(now) || !Timeline.isDelivery(appointment))
        .findFirst()
        .map(appointment -> alarm(live, appointment))
        .orElse(null);
  }

  private Future<?> alarm(LiveWorld live, Appointment appointment) {
    Duration wait = live.world().clock().machineTimeUntil(appointment.at());
    return alarm.schedule(() -> tick(live), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tick(LiveWorld live) {
    if (!live.isEnded()) {
      timeline.catchUp(live);
      wake(live);
    }
  }

  private static Optional<Appointment> dueIn(LiveWorld live, String lane) {
    return Timeline.upTo(live.state(), live.now())
        .filter(Timeline::isDelivery)
        .filter(due -> lane(live, due).equals(lane))
        .findFirst();
  }

  private static String lane(LiveWorld live, Appointment due) {
    return live.state()
        .find(Delivery.TABLE, Long.parseLong(due.id()))
        .map(Delivery::subscription)
        .orElse("");
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Gives webhooks that are on their way a moment to arrive; then nothing is sent any more. */
  @Override
  public void close() {
    alarm.shutdownNow();
    couriers.shutdown();
    try {
      couriers.awaitTermination(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
    // Who is with a receiver stays there: an attempt that we broke off would be taken for a failed
    // one.
    waiting.clear();
  }
}
