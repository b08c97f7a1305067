package dev.surimi.webhook;

import static java.util.stream.Collectors.toSet;

import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The steps of a delivery inside a world, each in a transaction of the caller's. */
public final class Deliveries {

  /** The owner of the courier's appointments, and the name of the one kind that there is. */
  public static final String OWNER = "sandbox";

  public static final String DUE = "delivery";

  private Deliveries() {}

  /**
   * Puts a new delivery into its subscription's lane; it is due now when the lane is free. One that
   * has its time already keeps it.
   */
  public static void post(Transaction world, Delivery delivery) {
    world.put(Delivery.TABLE, delivery);
    if (delivery.nextAt() == null) {
      callNext(world, delivery.subscription());
    } else {
      plan(world, delivery);
    }
  }

  /** Takes the delivery off the agenda, so that nobody but {@code carrier} attempts it. */
  public static Optional<Delivery> claim(Transaction world, String id, String carrier) {
    world.cancel(OWNER, DUE, id);
    Optional<Delivery> claimed =
        world.find(Delivery.TABLE, Long.valueOf(id)).map(delivery -> delivery.carriedBy(carrier));
    claimed.ifPresent(delivery -> world.put(Delivery.TABLE, delivery));
    return claimed;
  }

  /** The processes that have deliveries of this world on their way. */
  public static Set<String> carriers(View world) {
    return world.where(Delivery.CARRIED, true).map(Delivery::carrier).collect(toSet());
  }

  /** Puts back on the agenda what somebody has claimed who never comes back. */
  public static List<Delivery> reclaim(Transaction world, Predicate<String> isGone) {
    List<Delivery> claimed =
        world
            .where(Delivery.CARRIED, true)
            .filter(delivery -> isGone.test(delivery.carrier()))
            .map(delivery -> delivery.carriedBy(null))
            .toList();
    claimed.forEach(delivery -> putBack(world, delivery));
    return claimed;
  }

  private static void putBack(Transaction world, Delivery delivery) {
    world.put(Delivery.TABLE, delivery);
    if (delivery.nextAt() != null
        && world.agenda().find(OWNER, DUE, Long.toString(delivery.id())).isEmpty()) {
      plan(world, delivery);
    }
  }

  /**
   * Notes how an attempt went, and plans the next one if the policy wants it. When it is over with
   * this delivery, the next of the lane is due. Empty when the delivery was forgotten meanwhile.
   */
  public static Optional<Delivery> settle(
      Transaction world, long id, Attempt attempt, RetryPolicy policy) {
    return world
        .find(Delivery.TABLE, id)
        .map(delivery -> settled(world, delivery.after(attempt, policy)))
        .map(delivery -> blockedIfGivenUp(world, delivery, policy));
  }

  /** A subscriber who never answers is told nothing more, not even what waits for him. */
  private static Delivery blockedIfGivenUp(
      Transaction world, Delivery delivery, RetryPolicy policy) {
    if (policy.blocks() && delivery.status() == Delivery.Status.GIVEN_UP) {
      world.find(Subscription.TABLE, delivery.subscription()).ifPresent(deaf -> block(world, deaf));
    }
    return delivery;
  }

  private static void block(Transaction world, Subscription deaf) {
    world.put(Subscription.TABLE, deaf.blocked(world.now()));
    for (Delivery waiting : waitingFor(world, deaf)) {
      world.put(Delivery.TABLE, waiting.abandoned(world.now(), "the subscription is blocked"));
      world.cancel(OWNER, DUE, Long.toString(waiting.id()));
    }
  }

  /** In their order, and those beside it. */
  private static List<Delivery> waitingFor(Transaction world, Subscription subscriber) {
    return world
        .all(Delivery.TABLE)
        .filter(delivery -> delivery.subscription().equals(subscriber.id()))
        .filter(delivery -> delivery.status() == Delivery.Status.PENDING)
        .toList();
  }

  private static Delivery settled(Transaction world, Delivery attempted) {
    Delivery after = attempted.carriedBy(null);
    Optional<Appointment> askedAgain =
        world.agenda().find(OWNER, DUE, Long.toString(attempted.id()));
    if (askedAgain.isPresent()) {
      after = after.due(askedAgain.get().at());
    }
    world.put(Delivery.TABLE, after);
    if (after.nextAt() == null) {
      letGo(world, after);
      callNext(world, after.subscription());
    } else {
      plan(world, after);
    }
    return after;
  }

  /** Forgets the oldest deliveries beyond {@code most}: settled ones first, and then any. */
  public static void keepOnly(Transaction world, int most) {
    int surplus = world.count(Delivery.TABLE) - most;
    if (surplus <= 0) {
      return;
    }
    List<Delivery> settled = world.where(Delivery.SETTLED, true).limit(surplus).toList();
    settled.forEach(delivery -> world.remove(Delivery.TABLE, delivery.id()));
    world
        .all(Delivery.TABLE)
        .limit(surplus - settled.size())
        .toList()
        .forEach(old -> drop(world, old));
  }

  private static void drop(Transaction world, Delivery delivery) {
    world.remove(Delivery.TABLE, delivery.id());
    world.cancel(OWNER, DUE, Long.toString(delivery.id()));
    callNext(world, delivery.subscription());
  }

  /** Sends the same webhook once more, now, whatever became of it; empty when there is none. */
  public static Optional<Delivery> redeliver(Transaction world, long id) {
    Optional<Delivery> again =
        world.find(Delivery.TABLE, id).map(delivery -> delivery.due(world.now()));
    again.ifPresent(
        delivery -> {
          world.put(Delivery.TABLE, delivery);
          plan(world, delivery);
        });
    return again;
  }

  /** Webhooks come in order: a delivery waits until those before it were received or given up. */
  private static void callNext(Transaction world, String subscription) {
    world
        .where(Delivery.LANE, subscription)
        .findFirst()
        .filter(first -> first.nextAt() == null)
        .ifPresent(
            first -> {
              Delivery due = first.due(world.now());
              world.put(Delivery.TABLE, due);
              plan(world, due);
            });
  }

  /** Those that were to go after this one go now, unless they are on their way already. */
  private static void letGo(Transaction world, Delivery over) {
    for (Delivery next : world.where(Delivery.BEHIND, over.id()).toList()) {
      Delivery free = next.with(next.disorder().free());
      boolean waits = world.agenda().find(OWNER, DUE, Long.toString(next.id())).isPresent();
      world.put(Delivery.TABLE, waits ? free.due(world.now()) : free);
      if (waits) {
        plan(world, free.due(world.now()));
      }
    }
  }

  /** Lets a delivery that a fault has kept go now. */
  public static void release(Transaction world, Delivery held) {
    Delivery due = held.with(held.disorder().released()).due(world.now());
    world.put(Delivery.TABLE, due);
    plan(world, due);
  }

  private static void plan(Transaction world, Delivery delivery) {
    world.plan(OWNER, DUE, Long.toString(delivery.id()), delivery.nextAt());
  }
}
