package dev.surimi.engine;

import dev.surimi.journal.Happening;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Timers;
import dev.surimi.webhook.Deliveries;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Change;
import dev.surimi.world.Moment;
import dev.surimi.world.State;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one road of time: whatever falls due happens here, in the order of the agenda, each thing at
 * its own instant and in a transaction of its own. Calls catch up before they begin; {@link
 * Advance} and {@link Ticker} drive it.
 */
public final class Timeline {

  private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

  private final Vendors vendors;
  private final Outbox outbox;

  Timeline(Vendors vendors, Outbox outbox) {
    this.vendors = vendors;
    this.outbox = outbox;
  }

  /**
   * Lets everything of the vendors' happen that is due by now, which is the answer; webhooks are
   * the courier's.
   */
  Instant catchUp(LiveWorld live) {
    return live.world()
        .inTurn(
            () -> {
              Instant now = live.now();
              Optional<Appointment> due = nextTimer(live.state(), now);
              for (; due.isPresent(); due = nextTimer(live.state(), now)) {
                fire(live, due.get());
              }
              return now;
            });
  }

  /** Lets one appointment of a vendor happen; empty when it is off the agenda by now. */
  Optional<Firing> fire(LiveWorld live, Appointment due) {
    return live.world()
        .inTurn(
            () ->
                live.state().agenda().has(due)
                    ? Optional.of(fireInTurn(live, due))
                    : Optional.<Firing>empty());
  }

  private Firing fireInTurn(LiveWorld live, Appointment due) {
    List<Change> changes = new ArrayList<>();
    String outcome = outcome(live, due, changes);
    Firing firing = new Firing(due.at(), due.what(), due.vendor(), due.id(), outcome);
    live.journal().tell(new Happening("agenda", firing));
    live.journal().tellOf(changes);
    return firing;
  }

  /** What came of it. A timer that fails is a bug of ours; it must not stop the time. */
  private String outcome(LiveWorld live, Appointment due, List<Change> changes) {
    try {
      return live.world().change(due.at(), transaction -> happen(live, due, transaction, changes));
    } catch (Refusal impossible) {
      changes.clear();
      live.world().change(due.at(), transaction -> takeOff(transaction, due));
      return "impossible: " + impossible.getMessage();
    } catch (RuntimeException bug) {
      LOG.error("{} of {} failed in world {}", due.what(), due.id(), live.name(), bug);
      changes.clear();
      live.world().change(due.at(), transaction -> takeOff(transaction, due));
      return "failed: " + bug;
    }
  }

  private String happen(
      LiveWorld live, Appointment due, Transaction transaction, List<Change> changes) {
    takeOff(transaction, due);
    String result = timer(due).fire(transaction, due.id());
    changes.addAll(transaction.commit().changes());
    outbox.post(live, transaction, new Outbox.Cause(due.what(), null, 0));
    return result;
  }

  private static Appointment takeOff(Transaction transaction, Appointment due) {
    transaction.cancel(due.vendor(), due.what(), due.id());
    return due;
  }

  private Timers.Timer timer(Appointment due) {
    return vendors
        .find(due.vendor())
        .flatMap(
            imitation ->
                imitation
                    .vendor()
                    .timers()
                    .find(due.what())
                    .or(() -> Fates.timer(imitation, due.what())))
        .orElseThrow(() -> new IllegalStateException("nobody knows what to do when " + due.what()));
  }

  private static Optional<Appointment> nextTimer(State state, Instant now) {
    return hasDue(state, now)
        ? upTo(state, now).filter(appointment -> !isDelivery(appointment)).findFirst()
        : Optional.empty();
  }

  static boolean hasDue(State state, Instant now) {
    return state.agenda().next().filter(first -> !first.at().isAfter(now)).isPresent();
  }

  /** The appointments that are due by {@code now}, in order. */
  static Stream<Appointment> upTo(State state, Instant now) {
    return state.agenda().stream().takeWhile(appointment -> !appointment.at().isAfter(now));
  }

  static boolean isDelivery(Appointment appointment) {
    return appointment.vendor().equals(Deliveries.OWNER);
  }

  /** Does {@code work} in a transaction of its own, after time has caught up. */
  <R> R inTurn(LiveWorld live, Function<Transaction, R> work) {
    return live.world()
        .inTurn(
            () -> {
              Instant now = catchUp(live);
              return live.world().change(now, work);
            });
  }

  /**
   * Lets {@code work} read a moment in which nothing is due any more; waits for others only when
   * something is.
   */
  <R> R look(LiveWorld live, Function<Transaction, R> work) {
    Moment moment = live.world().moment();
    Instant now = moment.clock().now();
    if (nextTimer(moment.state(), now).isEmpty()) {
      return live.world().look(moment, now, work);
    }
    catchUp(live);
    return look(live, work);
  }
}
