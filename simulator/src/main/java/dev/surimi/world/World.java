package dev.surimi.world;

import dev.surimi.clock.WorldClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One isolated universe, named by a key. Readers take the current moment and never wait; writers
 * take turns, and what a turn did is seen by others, and kept in the world's log, when it is over.
 * A turn is as long as one transaction or a few, and never waits for a webhook's receiver.
 */
public final class World {

  /**
   * A tenth of a millisecond, longer than most turns take; where nobody else could be at work,
   * there is no use in looking.
   */
  private static final int LOOKS = Runtime.getRuntime().availableProcessors() > 1 ? 4_000 : 0;

  private final String name;
  private final String seed;
  private final Log log;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile Moment moment;
  private Past past;

  /** Of the turn that is under way; only who has the turn sees them. */
  private Moment present;

  private final List<Step> steps = new ArrayList<>();

  /**
   * @param seed what all randomness of this world follows from; worlds of the same seed are alike
   */
  public World(String name, String seed, WorldClock clock, Options options) {
    this(name, seed, new Moment(State.empty(), clock, options, 0), Log.NONE);
  }

  /**
   * A world that goes on from a moment: another one's of the same seed, or its own that was kept.
   */
  public World(String name, String seed, Moment moment, Log log) {
    this.name = name;
    this.seed = seed;
    this.moment = moment;
    this.log = log;
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
    return turn.isHeldByCurrentThread() ? present : moment;
  }

  public Options options() {
    return moment().options();
  }

  /** Chooses other readings; a transaction that is under way keeps those that it began with. */
  public void setOptions(Options options) {
    take(new Step.Chosen(options));
  }

  public State state() {
    return moment().state();
  }

  public WorldClock clock() {
    return moment().clock();
  }

  public Instant now() {
    return clock().now();
  }

  public void setClock(WorldClock clock) {
    regulate(old -> clock);
  }

  /** Lets the clock go otherwise; nobody acts by it meanwhile. */
  public void regulate(UnaryOperator<WorldClock> change) {
    inTurn(
        () -> {
          WorldClock changed = change.apply(present.clock());
          if (!changed.equals(present.clock())) {
            take(new Step.Regulated(changed));
          }
          return changed;
        });
  }

  /** How often the world was taken to another moment; what began in an earlier epoch is void. */
  public long epoch() {
    return moment().epoch();
  }

  /** Goes on from {@code kept}, be it earlier or later; the only way in which time runs back. */
  public void restore(Moment kept) {
    inTurn(
        () -> {
          past = new Past(kept.state());
          take(new Step.Restored(kept.inEpoch(present.epoch() + 1)));
          return kept;
        });
  }

  /**
   * Takes over what others who have this world have done to it; false when it is theirs no more,
   * because it was deleted or made anew.
   */
  public boolean follow() {
    if (log.hasMore() && !turn.isHeldByCurrentThread()) {
      turn.lock();
      try {
        moment = remembered(log.latest(moment));
      } finally {
        turn.unlock();
      }
    }
    return log.isCurrent();
  }

  /** What others have done is a part of the past too. */
  private Moment remembered(Moment latest) {
    if (latest.state() != moment.state()) {
      past.remember(latest.clock().now(), latest.state());
    }
    return latest;
  }

  /** Does {@code work} while nobody else writes. May be nested; must not wait for the network. */
  public <R> R inTurn(Supplier<R> work) {
    awaitTurn();
    try {
      return turn.getHoldCount() > 1 ? work.get() : wholeTurn(work);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Turns are short: to look again for a moment costs less than to sleep and be woken. Who comes
   * when others sleep already sleeps behind them.
   */
  private void awaitTurn() {
    for (int looks = 0; looks < LOOKS && !turn.hasQueuedThreads(); looks++) {
      if (turn.tryLock()) {
        return;
      }
      Thread.onSpinWait();
    }
    turn.lock();
  }

  private <R> R wholeTurn(Supplier<R> work) {
    present = remembered(log.begin(moment));
    try {
      return work.get();
    } finally {
      end();
    }
  }

  private void end() {
    List<Step> done = List.copyOf(steps);
    steps.clear();
    log.end(done, present);
    moment = present;
  }

  /** Does {@code work} in a transaction; its changes are committed unless it throws. */
  public <R> R change(Instant now, Function<Transaction, R> work) {
    return inTurn(
        () -> {
          Transaction transaction = present.begin(seed, now);
          R result = work.apply(transaction);
          commit(transaction);
          return result;
        });
  }

  private void commit(Transaction transaction) {
    State after = transaction.state();
    if (after != present.state()) {
      if (log.isKeeping()) {
        steps.add(transaction.step());
      }
      past.remember(transaction.now(), after);
      present = present.with(after);
    }
  }

  private void take(Step step) {
    inTurn(
        () -> {
          if (log.isKeeping()) {
            steps.add(step);
          }
          present = step.after(present);
          return present;
        });
  }

  /** Lets {@code work} read the current state; what it writes is dropped. Waits for nobody. */
  public <R> R look(Instant now, Function<Transaction, R> work) {
    return look(moment(), now, work);
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
    Moment old = inTurn(() -> present.with(past.asOf(then)));
    return work.apply(old.begin(seed, then));
  }
}
