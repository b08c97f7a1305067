package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.List;

/**
 * What a fault does to webhooks; under {@code then} it stands as {@code webhook}, a word or an
 * object of one member.
 */
public interface WebhookEffect extends Effect {

  /**
   * The deliveries that leave in place of one that is struck, in their order; the very same one
   * when there is nothing that the fault could do to it.
   */
  List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance);

  /** A delivery that is not struck passes by. */
  default void pass(Transaction world, Fault fault, Delivery delivery) {}

  /** The delivery, known to be this fault's doing. */
  static Delivery marked(Fault fault, Delivery delivery, String what) {
    return delivery.with(delivery.disorder().by(fault.id() + " " + what));
  }
}
