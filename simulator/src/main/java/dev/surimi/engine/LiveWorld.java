package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.fault.Faults;
import dev.surimi.journal.Journal;
import dev.surimi.store.Snapshot;
import dev.surimi.store.Snapshots;
import dev.surimi.webhook.Deliveries;
import dev.surimi.world.Agenda;
import dev.surimi.world.Moment;
import dev.surimi.world.Options;
import dev.surimi.world.State;
import dev.surimi.world.Transaction;
import dev.surimi.world.World;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** A world in operation: with its journal, its snapshots and the webhooks that are under way. */
public final class LiveWorld {

  /** The last exchange that has written something, as a sequence of the world's. */
  private static final String EXCHANGES = "sandbox.exchanges";

  private final World world;
  private final Journal journal;
  private final Snapshots snapshots;
  private final AtomicLong exchanges;
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

  /** Of the vendors' calls. */
  final Pace pace = new Pace();

  private Future<?> alarm;

  /** What was planned, and by which clock, when the ticker looked last. */
  private volatile Plan seen;

  private record Plan(Agenda agenda, WorldClock clock) {
    static Plan of(Moment moment) {
      return new Plan(moment.state().agenda(), moment.clock());
    }

    boolean isSame(Plan other) {
      return other != null && agenda == other.agenda && clock.equals(other.clock);
    }
  }

  LiveWorld(World world, Journal journal, Snapshots snapshots) {
    this.world = world;
    this.journal = journal;
    this.snapshots = snapshots;
    this.exchanges = new AtomicLong(world.state().ordinal(EXCHANGES));
  }

  public World world() {
    return world;
  }

  public String name() {
    return world.name();
  }

  /**
   * What it was made with or put to since, and what it is made with again when it is reset; its
   * clock may be elsewhere by now.
   */
  public WorldSettings settings() {
    return WorldSettings.of(world.state());
  }

  public Journal journal() {
    return journal;
  }

  public ContractMode contracts() {
    return settings().contracts();
  }

  /** Lets the world be like these settings from now on, but for its clock and its data. */
  void adopt(WorldSettings put, Options options) {
    world.inTurn(
        () -> {
          world.setOptions(options);
          return world.change(world.now(), put::putInto);
        });
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
          world.restore(then.again());
          return reclaim(then.now());
        });
  }

  /** Sends again what was under way when this world was left, and numbers its exchanges on. */
  void goOnFrom(Snapshot then) {
    reclaim(then.now());
    exchanges.set(then.exchange());
  }

  private Object reclaim(Instant at) {
    return world.change(at, transaction -> Deliveries.reclaim(transaction, carrier -> true));
  }

  /** Whether a call of this vendor might not be answered at once. */
  boolean mayKeepWaiting(String vendor) {
    Moment moment = world.moment();
    return pace.isSlow()
        || Timeline.hasDue(moment.state(), moment.clock().now())
        || Faults.threaten(moment.state(), vendor);
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

  /** Remembers with what an exchange has written that it has. */
  static void remember(Transaction transaction, long exchange) {
    transaction.raise(EXCHANGES, exchange);
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
