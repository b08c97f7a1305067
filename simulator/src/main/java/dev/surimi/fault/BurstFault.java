package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Webhooks of a subscription are kept until so many have gathered or the time of the first is up,
 * and then all are sent at once.
 *
 * @param within in the world's time
 */
public record BurstFault(int of, Duration within) implements WebhookEffect {

  private static final int USUAL = 3;
  private static final Duration USUALLY_WITHIN = Duration.ofMinutes(1);

  static BurstFault read(Input webhook) {
    Input burst = webhook.object("burst");
    return new BurstFault(
        burst.integer("of").orElse(USUAL),
        Span.findPositive(burst, "within").orElse(USUALLY_WITHIN));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("webhook").putObject("burst").put("of", of).put("within", within.toString());
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    List<Delivery> held = Held.by(world, fault, delivery.subscription());
    Delivery marked = WebhookEffect.marked(fault, delivery, "burst");
    if (held.size() + 1 < of) {
      Instant at = held.isEmpty() ? world.now().plus(within) : held.get(0).nextAt();
      return List.of(marked.with(marked.disorder().held(fault.id())).due(at));
    }
    held.forEach(kept -> Deliveries.release(world, kept));
    return List.of(marked.with(marked.disorder().goingAlone()).due(world.now()));
  }
}
