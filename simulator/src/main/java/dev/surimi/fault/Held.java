package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.util.List;

/** The deliveries that a fault keeps until others come, or their time is up. */
final class Held {

  private Held() {}

  /** Those of one subscription, in their order, that are not on their way yet. */
  static List<Delivery> by(Transaction world, Fault fault, String subscription) {
    return by(world, fault).stream()
        .filter(delivery -> delivery.subscription().equals(subscription))
        .toList();
  }

  /** Those of all subscriptions. */
  static List<Delivery> by(Transaction world, Fault fault) {
    Instant now = world.now();
    return world
        .where(Delivery.HELD, fault.id())
        .filter(delivery -> delivery.attempts().isEmpty())
        .filter(delivery -> delivery.nextAt() != null && delivery.nextAt().isAfter(now))
        .toList();
  }
}
