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

/** Makes one attempt at a delivery that is due. The world is free while the receiver thinks. */
final class Dispatch {

  private final Vendors vendors;
  private final Courier courier = new Courier();

  Dispatch(Vendors vendors) {
    this.vendors = vendors;
  }

  /** Empty when somebody else has claimed it, or when the world has ended meanwhile. */
  Optional<Firing> send(LiveWorld live, Appointment due, Instant at) {
    long id = Long.parseLong(due.id());
    Optional<Delivery> claimed = claim(live, due, id, at);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Delivery delivery = claimed.get();
    Optional<Subscription> subscription =
        live.state().find(Subscription.TABLE, delivery.subscription());
    RetryPolicy policy = subscription.isPresent() ? policy(live, delivery) : RetryPolicy.once();
    Attempt attempt =
        subscription
            .map(wanted -> courier.attempt(delivery, wanted, policy, at))
            .orElseGet(() -> Attempt.failed(delivery, at, "the subscription is gone"));
    if (live.isEnded()) {
      return Optional.empty();
    }
    Delivery settled =
        live.world().change(at, transaction -> Deliveries.settle(transaction, id, attempt, policy));
    live.journal().tell(new Happening("delivery", settled));
    return Optional.of(
        new Firing(
            at,
            "webhook." + delivery.event(),
            delivery.vendor(),
            due.id(),
            outcome(attempt, settled)));
  }

  private static Optional<Delivery> claim(LiveWorld live, Appointment due, long id, Instant at) {
    return live.world()
        .inTurn(
            () -> {
              if (Timeline.upTo(live, due.at()).stream().noneMatch(due::equals)) {
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
    return vendors
        .find(delivery.vendor())
        .map(imitation -> imitation.vendor().webhooks(live.world().options()))
        .orElseGet(RetryPolicy::standard);
  }

  private static String outcome(Attempt attempt, Delivery settled) {
    String answer = attempt.status() == null ? attempt.answer() : "answered " + attempt.status();
    return switch (settled.status()) {
      case RECEIVED -> "received";
      case PENDING -> answer + ", again at " + settled.nextAt();
      case GIVEN_UP -> answer + ", given up";
    };
  }
}
