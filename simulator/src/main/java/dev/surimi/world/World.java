package dev.surimi.world;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One isolated universe, named by a key. Readers take the current state and never wait; writers
 * take turns. The lock is held for the length of one transaction and never across the network.
 */
public final class World {

  private final String name;
  private final String seed;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile Moment moment;
  private Past past;

  /**
   * @param seed what all randomness of this world follows from; worlds of the same seed are alike
   */
  public World(String name, String seed, WorldClock clock, Options options) {
    this(name, seed, new Moment(State.empty(), clock, options, 0));
  }

  /** A world that goes on from a moment of another one of the same seed. */
  public World(String name, String seed, Moment moment) {
    this.name = name;
    this.seed = seed;
    this.moment = moment;
    this.past = new Past(moment.state());
  }

  public String name() {
    return name;
  }

  public String seed() {
    return seed;
  }

  /** State, clock and options as they belong together now. */
  public Moment moment() {
    return moment;
  }

  public Options options() {
    return moment.options();
  }

  /** Chooses other readings; a transaction that is under way keeps those that it began with. */
  public void setOptions(Options options) {
    change(present -> present.with(options));
  }

  public State state() {
    return moment.state();
  }

  public WorldClock clock() {
    return moment.clock();
  }

  public Instant now() {
    return moment.clock().now();
  }

  public void setClock(WorldClock clock) {
    change(present -> present.with(clock));
  }

  /** How often the world was taken to another moment; what began in an earlier epoch is void. */
  public long epoch() {
    return moment.epoch();
  }

  /** Goes on from {@code kept}, be it earlier or later; the only way in which time runs back. */
  public void restore(Moment kept) {
    change(
        present -> {
          past = new Past(kept.state());
          return kept.inEpoch(present.epoch() + 1);
        });
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
          Transaction transaction = moment.begin(seed, now);
          R result = work.apply(transaction);
          State after = transaction.commit().after();
          if (after != moment.state()) {
            past.remember(now, after);
            moment = moment.with(after);
          }
          return result;
        });
  }

  /** Lets {@code work} read the current state; what it writes is dropped. Waits for nobody. */
  public <R> R look(Instant now, Function<Transaction, R> work) {
    return work.apply(moment.begin(seed, now));
  }

  /** Lets {@code work} read a moment of this world; what it writes is dropped. */
  public <R> R look(Moment at, Instant now, Function<Transaction, R> work) {
    return work.apply(at.begin(seed, now));
  }

  /**
   * Lets {@code work} read the state of {@code then}, or the oldest that is remembered; what it
   * writes is dropped.
   */
  public <R> R lookBack(Instant then, Function<Transaction, R> work) {
    Moment old = inTurn(() -> moment.with(past.asOf(then)));
    return work.apply(old.begin(seed, then));
  }

  private void change(UnaryOperator<Moment> change) {
    inTurn(() -> moment = change.apply(moment));
  }
}
