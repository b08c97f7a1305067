package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vendor believes that the receiver took this long for the first attempt. Longer than the
 * vendor's patience means that the webhook is there and is sent again all the same. Nobody really
 * waits.
 */
public record SlowReceiverFault(Duration by) implements WebhookEffect {

  private static final Duration USUAL = Duration.ofMinutes(1);

  static SlowReceiverFault read(Input webhook) {
    return new SlowReceiverFault(Span.findPositive(webhook, "slowReceiver").orElse(USUAL));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("webhook").put("slowReceiver", by.toString());
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    Delivery marked = WebhookEffect.marked(fault, delivery, "slowReceiver");
    return List.of(marked.with(marked.disorder().slow(by)));
  }
}
