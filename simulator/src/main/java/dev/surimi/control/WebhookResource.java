package dev.surimi.control;

import dev.surimi.contract.Event;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who wants to be told. */
final class WebhookResource {

  private static final String EVERYTHING = "*";

  private WebhookResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    List<Subscription> subscriptions =
        call.engine().look(live, world -> world.all(Subscription.TABLE).toList());
    return Reply.ok(ControlJson.array(subscriptions, ControlJson::of));
  }

  static Reply create(ControlCall call) {
    refuseUnfit(call);
    LiveWorld live = call.openWorld();
    Subscription subscription = call.engine().change(live, world -> subscribe(world, call.input()));
    return Reply.of(201, ControlJson.of(subscription));
  }

  static Reply delete(ControlCall call) {
    LiveWorld live = call.requireWorld();
    String id = call.parameter("id");
    call.engine().change(live, world -> unsubscribe(world, id));
    return Reply.empty(204);
  }

  private static Subscription subscribe(Transaction world, Input input) {
    Subscription subscription =
        new Subscription(
            "wh_" + world.entropy("sandbox.subscriptions").hex(12),
            input.requireText("vendor"),
            input.requireText("url"),
            events(input),
            input.text("authorization").orElse(null),
            options(input.object("options").node()),
            world.now(),
            null);
    world.put(Subscription.TABLE, subscription);
    return subscription;
  }

  private static String unsubscribe(Transaction world, String id) {
    if (world.find(Subscription.TABLE, id).isEmpty()) {
      List<String> known = world.all(Subscription.TABLE).map(Subscription::id).toList();
      throw ControlError.unknownThing("webhook", id, known);
    }
    world.remove(Subscription.TABLE, id);
    return id;
  }

  private static void refuseUnfit(ControlCall call) {
    Imitation imitation = call.requireVendorSaid();
    refuseUnknownEvent(imitation, events(call.input()));
    call.engine()
        .targets()
        .objection(call.input().requireText("url"))
        .ifPresent(
            objection -> {
              throw ControlError.badMember("/url", objection);
            });
  }

  private static void refuseUnknownEvent(Imitation imitation, List<String> events) {
    List<String> known = imitation.contract().events().stream().map(Event::name).toList();
    for (int i = 0; i < events.size(); i++) {
      String event = events.get(i);
      if (!event.equals(EVERYTHING) && !known.contains(event)) {
        throw ControlError.badMember(
            "/events/" + i,
            ControlError.unknown("event of " + imitation.id(), event, known) + ", and * for all");
      }
    }
  }

  private static List<String> events(Input input) {
    List<String> events = input.texts("events");
    return events.isEmpty() ? List.of(EVERYTHING) : events;
  }

  private static Map<String, JsonNode> options(JsonNode node) {
    Map<String, JsonNode> options = new LinkedHashMap<>();
    node.properties().forEach(option -> options.put(option.getKey(), option.getValue()));
    return options;
  }
}
