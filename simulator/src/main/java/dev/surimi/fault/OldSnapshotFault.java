package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A webhook says what the first one about the same subject said, of those still remembered. */
public record OldSnapshotFault() implements WebhookEffect {

  @Override
  public void write(ObjectNode then) {
    then.put("webhook", "oldSnapshot");
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    return world
        .all(Delivery.TABLE)
        .filter(earlier -> isAboutTheSame(earlier, delivery))
        .findFirst()
        .map(
            first ->
                WebhookEffect.marked(fault, delivery, "oldSnapshot").withPayload(first.payload()))
        .map(List::of)
        .orElse(List.of(delivery));
  }

  private static boolean isAboutTheSame(Delivery earlier, Delivery delivery) {
    return earlier.id() < delivery.id()
        && earlier.subscription().equals(delivery.subscription())
        && earlier.event().equals(delivery.event())
        && earlier.subject().equals(delivery.subject());
  }
}
