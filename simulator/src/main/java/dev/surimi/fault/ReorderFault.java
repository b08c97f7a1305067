package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook changes places with the next of its subscription.
 *
 * @param within how long it waits for the next one, in the world's time
 */
public record ReorderFault(Duration within) implements WebhookEffect {

  private static final Duration USUAL = Duration.ofMinutes(1);

  static ReorderFault read(Input webhook) {
    return new ReorderFault(Span.findPositive(webhook, "reorder").orElse(USUAL));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("webhook").put("reorder", within.toString());
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    List<Delivery> held = Held.by(world, fault, delivery.subscription());
    if (!held.isEmpty()) {
      letFollow(world, held, delivery);
      return List.of(delivery);
    }
    Delivery marked = WebhookEffect.marked(fault, delivery, "reorder");
    return List.of(marked.with(marked.disorder().held(fault.id())).due(world.now().plus(within)));
  }

  @Override
  public void pass(Transaction world, Fault fault, Delivery delivery) {
    letFollow(world, Held.by(world, fault, delivery.subscription()), delivery);
  }

  private static void letFollow(Transaction world, List<Delivery> held, Delivery first) {
    for (Delivery second : held) {
      world.put(Delivery.TABLE, second.with(second.disorder().behind(first.id())));
    }
  }
}
