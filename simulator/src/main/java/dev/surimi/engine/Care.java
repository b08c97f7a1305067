package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.fault.Fault;
import dev.surimi.store.Catalogue;
import dev.surimi.store.Store;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import dev.surimi.world.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after worlds that are kept and that nobody calls: what a process that has ended left
 * undone, and what falls due in a world that no living process has in operation.
 */
public final class Care implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Care.class);

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Whoever has the world in operation is quicker than this. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How long a process may be busy with a world before somebody asks whether it still lives. */
  private static final Duration BUSY = Duration.ofSeconds(3);

  private final Store store;
  private final Worlds worlds;
  private final Timeline timeline;
  private final Advance advance;
  private final Ticker ticker;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "surimi-care");
            thread.setDaemon(true);
            return thread;
          });

  Care(Store store, Worlds worlds, Timeline timeline, Advance advance, Ticker ticker) {
    this.store = store;
    this.worlds = worlds;
    this.timeline = timeline;
    this.advance = advance;
    this.ticker = ticker;
    if (store.isShared()) {
      var unused =
          rounds.scheduleWithFixedDelay(
              () -> round(GRACE), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    } else {
      rounds.execute(() -> round(BUSY.negated()));
    }
  }

  /** The store of this name, with the tables of these vendors. */
  static Store store(String where, Vendors vendors) {
    return Store.open(where, catalogue(vendors), Care::attention);
  }

  /** All tables that a world can have. */
  public static Catalogue catalogue(Vendors vendors) {
    List<Table<?, ?>> tables =
        new ArrayList<>(
            List.of(Subscription.TABLE, Delivery.TABLE, Fault.TABLE, WorldSettings.TABLE));
    vendors.all().forEach(imitation -> tables.addAll(imitation.vendor().tables()));
    return new Catalogue(tables);
  }

  /** When somebody has to look after a world, in the machine's time. */
  private static Optional<Instant> attention(Moment moment) {
    Instant machine = WorldClock.machineTime();
    if (moment.clock().held() || !Deliveries.carriers(moment.state()).isEmpty()) {
      return Optional.of(machine.plus(BUSY));
    }
    return moment
        .state()
        .agenda()
        .next()
        .filter(next -> !moment.clock().isFrozen() || !next.at().isAfter(moment.clock().now()))
        .map(next -> machine.plus(moment.clock().machineTimeUntil(next.at())));
  }

  private void round(Duration grace) {
    try {
      store.due(WorldClock.machineTime().minus(grace)).forEach(this::lookAfter);
    } catch (Log.Unavailable later) {
      LOG.warn("the worlds that are due cannot be found: {}", later.getMessage());
    }
  }

  private void lookAfter(String name) {
    try {
      worlds.find(name).ifPresent(this::lookAfter);
    } catch (RuntimeException failed) {
      LOG.error("world {} could not be looked after", name, failed);
    }
  }

  private void lookAfter(LiveWorld live) {
    Set<String> gone =
        Deliveries.carriers(live.state()).stream()
            .filter(store::isGone)
            .collect(Collectors.toSet());
    if (!gone.isEmpty()) {
      live.world()
          .change(live.now(), transaction -> Deliveries.reclaim(transaction, gone::contains));
    }
    releaseClock(live);
    timeline.catchUp(live);
    ticker.wake(live);
  }

  private void releaseClock(LiveWorld live) {
    try {
      advance.release(live);
    } catch (Advance.Impossible underWay) {
      LOG.debug("world {} is being advanced", live.name());
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
