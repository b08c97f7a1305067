package dev.surimi.control;

import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.fault.Fault;
import dev.surimi.fault.Incident;
import dev.surimi.fault.Incidents;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Faults that belong together, by one name. */
final class IncidentResource {

  private IncidentResource() {}

  static Reply list(ControlCall call) {
    return Reply.ok(ControlJson.array(Incidents.all(), incident -> json(call, incident)));
  }

  /** Sets all faults of the incident, or none. */
  static Reply run(ControlCall call) {
    Imitation imitation = call.requireVendorSaid();
    Incident incident = requireIncident(call);
    List<ObjectNode> said =
        incident
            .at(imitation.vendor())
            .orElseThrow(
                () ->
                    ControlError.badMember(
                        "/vendor",
                        "%s cannot happen to %s; it can to %s"
                            .formatted(incident.name(), imitation.id(), vendors(call, incident))));
    LiveWorld live = call.openWorld();
    List<Fault> faults =
        call.engine()
            .change(
                live,
                world ->
                    said.stream().map(fault -> FaultResource.set(world, Input.of(fault))).toList());
    ObjectNode json = ControlJson.object();
    json.put("incident", incident.name()).put("vendor", imitation.id());
    json.set("faults", ControlJson.array(faults, Fault::json));
    return Reply.of(201, json);
  }

  private static Incident requireIncident(ControlCall call) {
    String name = call.input().requireText("incident");
    List<String> known = Incidents.all().stream().map(Incident::name).toList();
    return Incidents.find(name)
        .orElseThrow(
            () ->
                ControlError.badMember("/incident", ControlError.unknown("incident", name, known)));
  }

  private static ObjectNode json(ControlCall call, Incident incident) {
    ObjectNode json = ControlJson.object();
    json.put("incident", incident.name());
    json.put("title", incident.title());
    json.put("story", incident.story());
    json.put("survive", incident.survive());
    ArrayNode vendors = json.putArray("vendors");
    vendors(call, incident).forEach(vendors::add);
    json.set("faults", ControlJson.array(incident.faults(), fault -> fault));
    return json;
  }

  private static List<String> vendors(ControlCall call, Incident incident) {
    return call.engine().vendors().all().stream()
        .filter(imitation -> incident.at(imitation.vendor()).isPresent())
        .map(Imitation::id)
        .toList();
  }
}
