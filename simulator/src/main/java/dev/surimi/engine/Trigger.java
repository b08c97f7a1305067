package dev.surimi.engine;

import dev.surimi.contract.Cause;
import dev.surimi.contract.Circumstances;
import dev.surimi.contract.Event;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one event come about, in a demo world made for it alone: somebody subscribes, and the
 * causes that the contract names happen.
 */
public final class Trigger {

  private final Imitation imitation;
  private final Event event;

  public Trigger(Imitation imitation, Event event) {
    this.imitation = imitation;
    this.event = event;
  }

  /**
   * Sends the event to {@code url}.
   *
   * @param authorization as for a subscription; null for none
   * @param now what time it is in the world
   * @return what was delivered, with one attempt each
   */
  public List<Delivery> pull(String url, String authorization, Instant now) {
    try (Engine engine = new Engine(Vendors.of(imitation), settings(now), 1)) {
      LiveWorld live = engine.worlds().open("trigger");
      Subscription subscriber =
          Subscription.of("trigger", imitation.id(), url, List.of(event.name()), now)
              .withAuthorization(authorization)
              .withOptions(event.circumstances().subscription());
      engine.change(live, world -> subscribe(world, subscriber));
      event.causes().forEach(cause -> happen(engine, live, cause));
      engine.advance(live, live.now());
      return engine.look(live, world -> world.all(Delivery.TABLE).toList());
    }
  }

  private WorldSettings settings(Instant now) {
    Circumstances circumstances = event.circumstances();
    Map<String, JsonNode> options = new LinkedHashMap<>();
    circumstances
        .options()
        .forEach((name, value) -> options.put(imitation.id() + "." + name, value));
    return new WorldSettings("demo", now, true, 1.0, ContractMode.REPORT, options);
  }

  private static Subscription subscribe(Transaction world, Subscription subscriber) {
    world.put(Subscription.TABLE, subscriber);
    // Receivers drop what they have seen: what is triggered later has identifiers of its own.
    world.raise("sandbox.notices", world.now().toEpochMilli());
    return subscriber;
  }

  private void happen(Engine engine, LiveWorld live, Cause cause) {
    cause
        .pressed()
        .map(name -> imitation.button(name).orElseThrow(() -> unknown(name)))
        .ifPresent(button -> engine.press(live, button, input(cause)));
    cause
        .passing()
        .map(Duration::parse)
        .ifPresent(time -> engine.advance(live, live.now().plus(time)));
  }

  private static JsonNode input(Cause cause) {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    return cause.input().isMissingNode() ? nothing : cause.input();
  }

  private IllegalStateException unknown(String action) {
    return new IllegalStateException(
        "the contract of "
            + imitation.id()
            + " says that "
            + event.name()
            + " is caused by the action "
            + action
            + ", and there is none");
  }
}
