package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.engine.Imitation;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Who is imitated here, and how one begins to talk to them. */
final class VendorResource {

  private VendorResource() {}

  static Reply list(ControlCall call) {
    return Reply.ok(ControlJson.array(call.engine().vendors().all(), VendorResource::json));
  }

  private static ObjectNode json(Imitation imitation) {
    Contract contract = imitation.contract();
    ObjectNode json = ControlJson.object();
    json.put("vendor", imitation.id());
    json.put("title", contract.title());
    contract.hosts().forEach(json.putArray("hosts")::add);
    json.put("firstCall", contract.firstCall());
    json.put("bookingCall", contract.document().path("x-booking-call").asString(null));
    json.put("credential", imitation.vendor().credentials().curl());
    contract.events().stream().map(Event::name).forEach(json.putArray("events")::add);
    contract.operationIds().forEach(json.putArray("operations")::add);
    return json;
  }
}
