package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook is sent twice, byte for byte.
 *
 * @param after how much later the second is sent, in the world's time
 */
public record DuplicateFault(Duration after) implements WebhookEffect {

  static DuplicateFault read(Input webhook) {
    return new DuplicateFault(Span.find(webhook, "duplicate").orElse(Duration.ZERO));
  }

  @Override
  public void write(ObjectNode then) {
    if (after.isZero()) {
      then.put("webhook", "duplicate");
    } else {
      then.putObject("webhook").put("duplicate", after.toString());
    }
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    Delivery second =
        WebhookEffect.marked(fault, delivery.again(world.next("sandbox.deliveries")), "duplicate");
    return List.of(delivery, after.isZero() ? second : later(world, second));
  }

  private Delivery later(Transaction world, Delivery second) {
    return second.with(second.disorder().goingAlone()).due(world.now().plus(after));
  }
}
