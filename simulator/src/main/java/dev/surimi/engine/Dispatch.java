package dev.surimi.engine;

import dev.surimi.journal.Happening;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Courier;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Agenda.Appointment;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one attempt at a delivery that is due. The world is free while the receiver thinks. */
final class Dispatch {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private final Vendors vendors;
  private final Courier courier = new Courier();

  Dispatch(Vendors vendors) {
    this.vendors = vendors;
  }

  /** Empty when somebody else has claimed it, or when the world has ended meanwhile. */
  Optional<Firing> send(LiveWorld live, Appointment due, Instant at) {
    return claim(live, due, at)
        .flatMap(
            delivery -> {
              RetryPolicy policy = policy(live, delivery);
              return settle(live, due, attempt(live, delivery, policy, at), policy);
            });
  }

  private Optional<Firing> settle(
      LiveWorld live, Appointment due, Attempt attempt, RetryPolicy policy) {
    if (live.isEnded()) {
      return Optional.empty();
    }
    long id = Long.parseLong(due.id());
    Optional<Delivery> settled =
        live.world()
            .change(
                attempt.at(), transaction -> Deliveries.settle(transaction, id, attempt, policy));
    settled.ifPresent(delivery -> live.journal().tell(new Happening("delivery", delivery)));
    return settled.map(delivery -> firing(attempt, delivery));
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

  private static Optional<Delivery> claim(LiveWorld live, Appointment due, Instant at) {
    long id = Long.parseLong(due.id());
    return live.world()
        .inTurn(
            () -> {
              if (live.isEnded() || !live.state().agenda().has(due)) {
                return Optional.empty();
              }
              return live.world()
                  .change(
                      at,
                      transaction -> {
                        Deliveries.claim(transaction, id);
                        return transaction.find(Delivery.TABLE, id);
                      });
            });
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
