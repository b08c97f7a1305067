package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A webhook is never sent. */
public record DropFault() implements WebhookEffect {

  @Override
  public void write(ObjectNode then) {
    then.put("webhook", "drop");
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    return List.of(WebhookEffect.marked(fault, delivery, "drop").dropped());
  }
}
