package dev.surimi.engine;

import dev.surimi.clock.WorldClock;
import dev.surimi.store.Store;
import dev.surimi.world.Agenda.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Moves a world's time and settles it: whatever falls due on the way happens in order, webhooks and
 * their retries included, and is over when the advance is.
 */
public final class Advance {

  /** Thrown when time cannot be moved so. */
  public static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Impossible(String why) {
      super(why, null, false, false);
    }
  }

  private static final int MOST_FIRINGS = 200_000;

  private final Timeline timeline;
  private final Dispatch dispatch;
  private final Ticker ticker;
  private final Store store;

  Advance(Timeline timeline, Dispatch dispatch, Ticker ticker, Store store) {
    this.timeline = timeline;
    this.dispatch = dispatch;
    this.ticker = ticker;
    this.store = store;
  }

  /**
   * Moves the world's clock from what it shows to {@code target}; it goes on as it did before from
   * there. To be called without any lock of the world's, as another thread does it: an attempt at a
   * delivery must not fail because the caller is interrupted. It is the last thing that happens
   * then.
   *
   * @throws Impossible when the target has passed, an advance is under way, or the caller was
   *     interrupted before all had happened
   */
  public List<Firing> to(LiveWorld live, UnaryOperator<Instant> target) {
    return Seclusion.of(wanted -> alone(live, () -> settleUndisturbed(live, target, wanted)));
  }

  /**
   * Moves a clock that stands still to {@code until}, if it is not there yet; does nothing to one
   * that runs.
   *
   * @throws Impossible when an advance is under way
   */
  void pass(LiveWorld live, Instant until) {
    Seclusion.of(wanted -> alone(live, () -> passed(live, until, wanted)));
  }

  private List<Firing> passed(LiveWorld live, Instant until, BooleanSupplier wanted) {
    return live.world().clock().isFrozen()
        ? settleUndisturbed(live, now -> now.isBefore(until) ? until : now, wanted)
        : List.of();
  }

  /** Settles while no courier is with a receiver. */
  private List<Firing> settleUndisturbed(
      LiveWorld live, UnaryOperator<Instant> target, BooleanSupplier wanted) {
    live.delivering.writeLock().lock();
    try {
      return settle(live, target, wanted);
    } finally {
      live.delivering.writeLock().unlock();
      ticker.wake(live);
    }
  }

  /**
   * Changes how the world's clock goes.
   *
   * @throws Impossible when an advance is under way
   */
  void regulate(LiveWorld live, UnaryOperator<WorldClock> change) {
    alone(
        live,
        () -> {
          swapClock(live, change);
          return live;
        });
    ticker.wake(live);
  }

  /**
   * Does {@code work} while nobody moves the world's time.
   *
   * @throws Impossible when an advance is under way
   */
  <R> R alone(LiveWorld live, Supplier<R> work) {
    if (!live.advancing.tryLock()) {
      throw underWay();
    }
    try {
      return aloneEverywhere(live, work);
    } finally {
      live.advancing.unlock();
      live.watch.touch();
    }
  }

  private <R> R aloneEverywhere(LiveWorld live, Supplier<R> work) {
    Runnable release = store.reserve(live.name()).orElseThrow(Advance::underWay);
    try {
      return work.get();
    } finally {
      release.run();
    }
  }

  private static Impossible underWay() {
    return new Impossible("an advance of this world is under way");
  }

  /** Lets a clock go on that was held by an advance which will never end. */
  void release(LiveWorld live) {
    if (live.world().clock().held()) {
      regulate(live, WorldClock::released);
    }
  }

  private List<Firing> settle(LiveWorld live, UnaryOperator<Instant> goal, BooleanSupplier wanted) {
    swapClock(live, WorldClock::hold);
    try {
      Instant target = goal.apply(live.now());
      requireLater(live.now(), target);
      List<Firing> ledger = run(live, target, wanted);
      requireLife(live);
      swapClock(live, clock -> clock.at(target));
      return ledger;
    } finally {
      swapClock(live, WorldClock::released);
    }
  }

  private static void requireLife(LiveWorld live) {
    if (live.isEnded()) {
      throw new Impossible("the world was deleted or reset meanwhile");
    }
  }

  private static void requireLater(Instant now, Instant target) {
    if (target.isBefore(now)) {
      throw new Impossible(
          "time goes forward: it is " + now + " already; reset the world to begin again");
    }
  }

  /** Sets the clock while nobody acts by it. */
  private static void swapClock(LiveWorld live, UnaryOperator<WorldClock> change) {
    live.world().regulate(change);
    live.watch.touch();
  }

  private List<Firing> run(LiveWorld live, Instant target, BooleanSupplier wanted) {
    List<Firing> ledger = new ArrayList<>();
    Optional<Appointment> due = due(live, target);
    for (; due.isPresent(); due = due(live, target)) {
      requireLife(live);
      if (!wanted.getAsBoolean()) {
        throw new Impossible("its caller was interrupted at " + live.now() + "; go on from there");
      }
      if (ledger.size() == MOST_FIRINGS) {
        throw new Impossible(
            MOST_FIRINGS + " things have happened by " + live.now() + "; go on from there");
      }
      happen(live, due.get()).ifPresent(ledger::add);
    }
    return ledger;
  }

  private Optional<Firing> happen(LiveWorld live, Appointment due) {
    if (due.at().isAfter(live.now())) {
      swapClock(live, clock -> clock.at(due.at()));
    }
    return Timeline.isDelivery(due)
        ? dispatch.send(live, due, live.now())
        : timeline.fire(live, due);
  }

  private static Optional<Appointment> due(LiveWorld live, Instant target) {
    return live.world()
        .state()
        .agenda()
        .next()
        .filter(appointment -> !appointment.at().isAfter(target));
  }
}
