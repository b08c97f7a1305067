package dev.surimi.engine;

import dev.surimi.journal.Happening;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Courier;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.webhook.Subscription;
import dev.surimi.webhook.Targets;
import dev.surimi.world.Agenda.Appointment;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt at a delivery that is due. The world is free while the receiver thinks. */
final class Dispatch {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private final Vendors vendors;
  private final String self;
  private final Courier courier;

  /**
   * @param self the name of this process, by which its deliveries are known
   */
  Dispatch(Vendors vendors, Targets targets, String self) {
    this.vendors = vendors;
    this.courier = new Courier(targets);
    this.self = self;
  }

  /** A delivery that is this caller's to attempt, and the epoch of the world that it belongs to. */
  private record Claim(Delivery delivery, long epoch) {}

  /**
   * Empty when somebody else has claimed it, or when the world has ended or was taken to another
   * moment meanwhile.
   */
  Optional<Firing> send(LiveWorld live, Appointment due, Instant at) {
    return claim(live, due, at)
        .flatMap(
            claim -> {
              RetryPolicy policy = policy(live, claim.delivery());
              return settle(live, claim, attempt(live, claim.delivery(), policy, at), policy);
            });
  }

  private Optional<Firing> settle(
      LiveWorld live, Claim claim, Attempt attempt, RetryPolicy policy) {
    Optional<Delivery> settled =
        live.world().inTurn(() -> settleInTurn(live, claim, attempt, policy));
    settled.ifPresent(delivery -> live.journal().tell(new Happening("delivery", delivery)));
    return settled.map(delivery -> firing(attempt, delivery));
  }

  /** An attempt of another epoch never was, as far as this one knows. */
  private static Optional<Delivery> settleInTurn(
      LiveWorld live, Claim claim, Attempt attempt, RetryPolicy policy) {
    if (live.isEnded() || live.world().epoch() != claim.epoch()) {
      return Optional.empty();
    }
    long id = claim.delivery().id();
    return live.world()
        .change(attempt.at(), transaction -> Deliveries.settle(transaction, id, attempt, policy));
  }

  private static Firing firing(Attempt attempt, Delivery settled) {
    return new Firing(
        attempt.at(),
        "webhook." + settled.event(),
        settled.vendor(),
        Long.toString(settled.id()),
        outcome(attempt, settled));
  }

  /** Whatever fails is an attempt that failed: a delivery that was claimed is never lost. */
  private Attempt attempt(LiveWorld live, Delivery delivery, RetryPolicy policy, Instant at) {
    try {
      return subscription(live, delivery)
          .map(wanted -> courier.attempt(delivery, wanted, policy, at))
          .orElseGet(() -> Attempt.failed(delivery, at, "the subscription is gone"));
    } catch (RuntimeException bug) {
      LOG.error("delivery {} of world {} failed", delivery.id(), live.name(), bug);
      return Attempt.failed(delivery, at, "the sandbox failed: " + bug);
    }
  }

  private static Optional<Subscription> subscription(LiveWorld live, Delivery delivery) {
    return live.state().find(Subscription.TABLE, delivery.subscription());
  }

  private Optional<Claim> claim(LiveWorld live, Appointment due, Instant at) {
    return live.world()
        .inTurn(
            () -> {
              if (live.isEnded() || !isDue(live, due)) {
                return Optional.empty();
              }
              return live.world()
                  .change(at, transaction -> Deliveries.claim(transaction, due.id(), self))
                  .map(delivery -> new Claim(delivery, live.world().epoch()));
            });
  }

  /** What was due may not be so any more, or not yet again. */
  private static boolean isDue(LiveWorld live, Appointment due) {
    return live.state().agenda().has(due) && !due.at().isAfter(live.now());
  }

  private RetryPolicy policy(LiveWorld live, Delivery delivery) {
    if (subscription(live, delivery).isEmpty()) {
      return RetryPolicy.once();
    }
    try {
      return vendors
          .find(delivery.vendor())
          .map(imitation -> imitation.vendor().webhooks(live.world().options()))
          .orElseGet(RetryPolicy::standard);
    } catch (RuntimeException bug) {
      LOG.error("the webhook policy of {} failed", delivery.vendor(), bug);
      return RetryPolicy.standard();
    }
  }

  private static String outcome(Attempt attempt, Delivery settled) {
    String answer = attempt.status() == null ? attempt.answer() : "answered " + attempt.status();
    return switch (settled.status()) {
      case RECEIVED -> "received";
      case PENDING -> answer + ", again at " + settled.nextAt();
      case GIVEN_UP -> answer + ", given up";
      case DROPPED -> "dropped";
    };
  }
}
