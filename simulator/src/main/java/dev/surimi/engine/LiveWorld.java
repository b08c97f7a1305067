package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.journal.Journal;
import dev.surimi.webhook.Deliveries;
import dev.surimi.world.Agenda;
import dev.surimi.world.Moment;
import dev.surimi.world.Options;
import dev.surimi.world.State;
import dev.surimi.world.World;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** A world in operation: with its settings, its journal and the webhooks that are under way. */
public final class LiveWorld {

  private final World world;
  private volatile WorldSettings settings;
  private final Journal journal;
  private final AtomicLong exchanges = new AtomicLong();
  private volatile ContractMode contracts;
  private volatile boolean ended;

  /** Held while time is advanced; a second advance at the same time is refused. */
  final ReentrantLock advancing = new ReentrantLock();

  /** Watched by calls for which the world's time is to pass. */
  final ClockWatch watch = new ClockWatch();

  /** Shared by webhooks under way, exclusive for an advance: it begins when none is. */
  final ReentrantReadWriteLock delivering = new ReentrantReadWriteLock(true);

  /**
   * The subscriptions that somebody is delivering to now; one at a time each, so that they stay in
   * order.
   */
  final Set<String> lanes = ConcurrentHashMap.newKeySet();

  private final Snapshots snapshots = new Snapshots();
  private Future<?> alarm;

  /** What was planned, and by which clock, when the ticker looked last. */
  private volatile Plan seen;

  private record Plan(Agenda agenda, WorldClock clock) {
    static Plan of(Moment moment) {
      return new Plan(moment.state().agenda(), moment.clock());
    }

    boolean isSame(Plan other) {
      return other != null && agenda == other.agenda && clock == other.clock;
    }
  }

  LiveWorld(World world, WorldSettings settings, Journal journal) {
    this.world = world;
    this.settings = settings;
    this.journal = journal;
    this.contracts = settings.contracts();
  }

  /** A world of another name that goes on from there, and numbers its exchanges on. */
  static LiveWorld from(Snapshot then, String name, String seed, Journal journal) {
    World world = new World(name, seed, then.again());
    world.change(then.now(), Deliveries::reclaim);
    LiveWorld live = new LiveWorld(world, then.settings(), journal);
    live.exchanges.set(then.exchange());
    return live;
  }

  public World world() {
    return world;
  }

  public String name() {
    return world.name();
  }

  /**
   * What it was made with or put to since, and what it is made with again when it is reset; its
   * clock and its contract mode may be elsewhere by now.
   */
  public WorldSettings settings() {
    return settings;
  }

  public Journal journal() {
    return journal;
  }

  public ContractMode contracts() {
    return contracts;
  }

  public void setContracts(ContractMode mode) {
    contracts = mode;
  }

  /** Lets the world be like these settings from now on, but for its clock and its data. */
  void adopt(WorldSettings put, Options options) {
    settings = put;
    contracts = put.contracts();
    world.setOptions(options);
  }

  /** Whether it was deleted or replaced; nothing that is still under way may touch it. */
  public boolean isEnded() {
    return ended;
  }

  public State state() {
    return world.state();
  }

  public Instant now() {
    return world.now();
  }

  public Snapshots snapshots() {
    return snapshots;
  }

  /** Goes on from there; a webhook that was under way then is sent again. */
  void restore(Snapshot then) {
    world.inTurn(
        () -> {
          settings = then.settings();
          contracts = settings.contracts();
          world.restore(then.again());
          return world.change(then.now(), Deliveries::reclaim);
        });
  }

  /** The number of the last exchange; 0 when there was none. */
  long lastExchange() {
    return exchanges.get();
  }

  long nextExchange() {
    return exchanges.incrementAndGet();
  }

  /** Whether the agenda or the clock is another one than when the ticker looked last. */
  boolean hasNews() {
    return !Plan.of(world.moment()).isSame(seen);
  }

  void noteNews() {
    seen = Plan.of(world.moment());
  }

  /**
   * Replaces the alarm by one that is made from the world as it is then; one at a time, so that the
   * last sees most.
   */
  synchronized void replaceAlarm(Supplier<Future<?>> next) {
    if (alarm != null) {
      alarm.cancel(false);
    }
    alarm = ended ? null : next.get();
  }

  void end() {
    ended = true;
    watch.touch();
    replaceAlarm(() -> null);
    journal.close();
  }
}
