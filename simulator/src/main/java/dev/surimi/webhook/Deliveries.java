package dev.surimi.webhook;

import dev.surimi.world.Transaction;
import java.time.Instant;

/** The steps of a delivery inside a world, each in a transaction of the caller's. */
public final class Deliveries {

  /** The owner of the courier's appointments, and the name of the one kind that there is. */
  public static final String OWNER = "sandbox";

  public static final String DUE = "delivery";

  private Deliveries() {}

  /** Puts a new delivery on the agenda, due now. */
  public static void post(Transaction world, Delivery delivery) {
    world.put(Delivery.TABLE, delivery);
    world.plan(OWNER, DUE, Long.toString(delivery.id()), world.now());
  }

  /** Takes the delivery off the agenda, so that nobody else attempts it. */
  public static void claim(Transaction world, long id) {
    world.cancel(OWNER, DUE, Long.toString(id));
  }

  /** Notes how an attempt went, and plans the next one if the policy wants it. */
  public static Delivery settle(Transaction world, long id, Attempt attempt, RetryPolicy policy) {
    Delivery after = world.find(Delivery.TABLE, id).orElseThrow().after(attempt, policy);
    world.put(Delivery.TABLE, after);
    if (after.nextAt() != null) {
      world.plan(OWNER, DUE, Long.toString(id), after.nextAt());
    }
    return after;
  }

  /** Sends the same webhook once more, whatever became of it. */
  public static Delivery redeliver(Transaction world, long id) {
    Instant now = world.now();
    Delivery again = world.find(Delivery.TABLE, id).orElseThrow().again(now);
    post(world, again);
    return again;
  }
}
