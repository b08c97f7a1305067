package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A webhook is sent later, in the world's time, and those after it do not wait for it. */
public record DelayFault(Duration by) implements WebhookEffect {

  private static final Duration USUAL = Duration.ofMinutes(1);

  static DelayFault read(Input webhook) {
    return new DelayFault(Span.findPositive(webhook, "delay").orElse(USUAL));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("webhook").put("delay", by.toString());
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    Delivery marked = WebhookEffect.marked(fault, delivery, "delay");
    return List.of(marked.with(marked.disorder().goingAlone()).due(world.now().plus(by)));
  }
}
