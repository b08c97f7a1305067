package dev.surimi.scenario.step;

import dev.surimi.client.Refused;
import dev.surimi.client.World;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code subscribe: {events: […], answers: [500]}}: somebody wants to be told. Without a {@code
 * url} the webhooks are kept in the world's deliveries; {@code answers} are the statuses that this
 * receiver gives to the attempts of each delivery, and 200 after these.
 */
final class SubscribeStep implements Step {

  private final ObjectNode subscription;
  private final Keep keep;

  private SubscribeStep(ObjectNode subscription, Keep keep) {
    this.subscription = subscription;
    this.keep = keep;
  }

  static SubscribeStep read(Written written) {
    ObjectNode subscription = written.object("subscribe").deepCopy();
    JsonNode answers = subscription.remove("answers");
    if (answers != null && subscription.has("url")) {
      throw written.bad("subscribe/answers", "a receiver at a url of its own answers as it likes");
    }
    if (!subscription.has("url")) {
      subscription.put("url", kept(answers));
    }
    return new SubscribeStep(subscription.put("vendor", written.vendor()), Keep.of(written));
  }

  private static String kept(JsonNode answers) {
    StringBuilder url = new StringBuilder(World.KEPT);
    if (answers != null) {
      char separator = '?';
      for (JsonNode answer : answers.values()) {
        url.append(separator).append("answer=").append(answer.asString());
        separator = '&';
      }
    }
    return url.toString();
  }

  @Override
  public void play(Play play) {
    try {
      JsonNode made = play.world().subscribe(play.values().fill(subscription));
      keep.keep(play.values(), made);
    } catch (Refused refused) {
      throw new Failure("the sandbox does not take the subscription: " + refused.getMessage());
    }
  }
}
