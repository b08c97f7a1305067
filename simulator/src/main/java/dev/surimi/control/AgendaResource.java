package dev.surimi.control;

import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Reply;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Agenda.Appointment;
import dev.surimi.world.View;
import tools.jackson.databind.node.ObjectNode;

/** What will happen, and when. */
final class AgendaResource {

  private AgendaResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    return call.engine()
        .look(
            live,
            world ->
                Reply.ok(
                    ControlJson.array(world.agenda().appointments(), due -> json(world, due))));
  }

  private static ObjectNode json(View world, Appointment due) {
    ObjectNode json = ControlJson.object().put("at", due.at().toString());
    if (due.vendor().equals(Deliveries.OWNER)) {
      Delivery delivery = world.find(Delivery.TABLE, Long.valueOf(due.id())).orElseThrow();
      json.put("vendor", delivery.vendor()).put("what", "webhook." + delivery.event());
    } else {
      json.put("vendor", due.vendor()).put("what", due.what());
    }
    return json.put("id", due.id());
  }
}
