package dev.surimi.vendor;

import dev.surimi.webhook.Subscription;
import dev.surimi.world.Entropy;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Something that subscribers are told.
 *
 * @param event its name in the contract's webhooks
 * @param subject the id of the entity it is about
 * @param payload the body as it will be sent, made with randomness that is this notice's own
 * @param audience who among those subscribed to the event is told
 */
public record Notice(
    String event,
    String subject,
    Function<Entropy, JsonNode> payload,
    Predicate<Subscription> audience) {

  /** Tells every subscriber the same. */
  public Notice(String event, String subject, JsonNode payload) {
    this(event, subject, entropy -> payload, subscription -> true);
  }

  /** A notice whose payload holds an identifier of its own, the same in every attempt. */
  public static Notice of(String event, String subject, Function<Entropy, JsonNode> payload) {
    return new Notice(event, subject, payload, subscription -> true);
  }

  /** The same notice, for these subscribers only. */
  public Notice to(Predicate<Subscription> narrower) {
    return new Notice(event, subject, payload, audience.and(narrower));
  }
}
