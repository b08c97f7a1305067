package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A webhook comes with a secret that is not the subscription's. */
public record BadSignatureFault() implements WebhookEffect {

  @Override
  public void write(ObjectNode then) {
    then.put("webhook", "badSignature");
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    Delivery marked = WebhookEffect.marked(fault, delivery, "badSignature");
    return List.of(marked.with(marked.disorder().forged("forged-" + chance.hex(16))));
  }
}
