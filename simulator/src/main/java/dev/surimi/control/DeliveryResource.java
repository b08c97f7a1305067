package dev.surimi.control;

import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.webhook.Delivery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Webhooks that were sent or are to be sent. */
final class DeliveryResource {

  private DeliveryResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    Predicate<Delivery> wanted = wanted(call.input());
    List<Delivery> newestFirst =
        call.engine()
            .look(
                live, world -> new ArrayList<>(world.all(Delivery.TABLE).filter(wanted).toList()));
    Collections.reverse(newestFirst);
    return Reply.ok(ControlJson.array(newestFirst, ControlJson::of));
  }

  static Reply redeliver(ControlCall call) {
    LiveWorld live = call.requireWorld();
    long id = Long.parseLong(call.parameter("id"));
    Delivery again =
        call.engine()
            .redeliver(live, id)
            .orElseThrow(
                () ->
                    ControlError.UNKNOWN_THING.because(
                        "there is no delivery %d; GET /_sandbox/worlds/%s/deliveries lists them"
                            .formatted(id, live.name())));
    return Reply.of(202, ControlJson.of(again));
  }

  private static Predicate<Delivery> wanted(Input input) {
    Optional<String> vendor = input.text("vendor");
    Optional<String> event = input.text("event");
    Optional<String> status = input.text("status");
    return delivery ->
        vendor.map(id -> id.equals(delivery.vendor())).orElse(true)
            && event.map(name -> name.equals(delivery.event())).orElse(true)
            && status.map(name -> name.equals(ControlJson.lower(delivery.status()))).orElse(true);
  }
}
