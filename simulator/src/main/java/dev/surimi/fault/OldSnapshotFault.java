package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Payload;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook says what the first one about the same subject said, of those still remembered, under
 * its own event's name.
 */
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
                WebhookEffect.marked(fault, delivery, "oldSnapshot")
                    .withPayload(renamed(first, delivery.event())))
        .filter(old -> !old.payload().equals(delivery.payload()))
        .map(List::of)
        .orElse(List.of(delivery));
  }

  private static boolean isAboutTheSame(Delivery earlier, Delivery delivery) {
    return earlier.id() < delivery.id()
        && earlier.subscription().equals(delivery.subscription())
        && earlier.subject().equals(delivery.subject())
        && (earlier.event().equals(delivery.event()) || names(earlier).equals(names(delivery)));
  }

  /** Subjects of two kinds may have one number; then their payloads have other members. */
  private static Set<String> names(Delivery delivery) {
    return Set.copyOf(delivery.payload().tree().propertyNames());
  }

  private static Payload renamed(Delivery first, String event) {
    if (!(first.payload().tree() instanceof ObjectNode payload)) {
      return first.payload();
    }
    for (String member : Set.copyOf(payload.propertyNames())) {
      if (payload.get(member).asString("").equals(first.event())) {
        payload.put(member, event);
      }
    }
    return Payload.of(payload);
  }
}
