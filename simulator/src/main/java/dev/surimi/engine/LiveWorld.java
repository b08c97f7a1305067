package dev.surimi.engine;

import dev.surimi.journal.Journal;
import dev.surimi.world.State;
import dev.surimi.world.World;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A world in operation: with its settings, its journal and the webhooks that are under way. */
public final class LiveWorld {

  private final World world;
  private final WorldSettings settings;
  private final Journal journal;
  private final AtomicLong exchanges = new AtomicLong();
  private volatile ContractMode contracts;
  private volatile boolean ended;

  /** Held while time is advanced; a second advance at the same time is refused. */
  final ReentrantLock advancing = new ReentrantLock();

  /** Shared by webhooks under way, exclusive for an advance: it begins when none is. */
  final ReentrantReadWriteLock delivering = new ReentrantReadWriteLock(true);

  /**
   * The subscriptions that somebody is delivering to now; one at a time each, so that they stay in
   * order.
   */
  final Set<String> lanes = ConcurrentHashMap.newKeySet();

  private Future<?> tick;

  LiveWorld(World world, WorldSettings settings, Journal journal) {
    this.world = world;
    this.settings = settings;
    this.journal = journal;
    this.contracts = settings.contracts();
  }

  public World world() {
    return world;
  }

  public String name() {
    return world.name();
  }

  /**
   * What it was made with; its clock may have moved and its contract mode may have changed since.
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

  long nextExchange() {
    return exchanges.incrementAndGet();
  }

  synchronized void replaceTick(Future<?> next) {
    if (tick != null) {
      tick.cancel(false);
    }
    tick = next;
  }

  void end() {
    ended = true;
    replaceTick(null);
  }
}
