package dev.surimi.world;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One isolated universe, named by a key. Readers take the current state and never wait; writers
 * take turns. The lock is held for the length of one transaction and never across the network.
 */
public final class World {

  private final String name;
  private final String seed;
  private volatile Options options;
  private final ReentrantLock turn = new ReentrantLock();
  private final Past past = new Past();
  private volatile State state = State.empty();
  private volatile WorldClock clock;

  /**
   * @param seed what all randomness of this world follows from; worlds of the same seed are alike
   */
  public World(String name, String seed, WorldClock clock, Options options) {
    this.name = name;
    this.seed = seed;
    this.clock = clock;
    this.options = options;
  }

  public String name() {
    return name;
  }

  public String seed() {
    return seed;
  }

  public Options options() {
    return options;
  }

  /** Chooses other readings; a transaction that is under way keeps those that it began with. */
  public void setOptions(Options options) {
    this.options = options;
  }

  public State state() {
    return state;
  }

  public WorldClock clock() {
    return clock;
  }

  public Instant now() {
    return clock.now();
  }

  public void setClock(WorldClock clock) {
    this.clock = clock;
  }

  /** Does {@code work} while nobody else writes. May be nested; must not wait for the network. */
  public <R> R inTurn(Supplier<R> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** Does {@code work} in a transaction; its changes are committed unless it throws. */
  public <R> R change(Instant now, Function<Transaction, R> work) {
    return inTurn(
        () -> {
          Transaction transaction = new Transaction(state, seed, now, options);
          R result = work.apply(transaction);
          State after = transaction.commit().after();
          if (after != state) {
            past.remember(now, after);
            state = after;
          }
          return result;
        });
  }

  /** Lets {@code work} read the current state; what it writes is dropped. Waits for nobody. */
  public <R> R look(Instant now, Function<Transaction, R> work) {
    return work.apply(new Transaction(state, seed, now, options));
  }

  /**
   * Lets {@code work} read the state of {@code then}, or the oldest that is remembered; what it
   * writes is dropped.
   */
  public <R> R lookBack(Instant then, Function<Transaction, R> work) {
    State old = inTurn(() -> past.asOf(then).orElse(state));
    return work.apply(new Transaction(old, seed, then, options));
  }
}
