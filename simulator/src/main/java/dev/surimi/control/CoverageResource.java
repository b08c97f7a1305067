package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.engine.Imitation;
import dev.surimi.journal.Coverage.Kind;
import dev.surimi.journal.Coverage.Sight;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Reply;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a world's traffic has exercised of what the contracts promise: operations with their
 * statuses, events, actions. Transitions of states are listed as they were seen.
 */
final class CoverageResource {

  private CoverageResource() {}

  static Reply get(ControlCall call) {
    Map<Sight, Long> counts = call.requireWorld().journal().coverage().counts();
    Optional<String> wanted = call.input().text("vendor");
    wanted.ifPresent(id -> requireKnown(call, id));
    ObjectNode json = ControlJson.object();
    ArrayNode vendors = json.putArray("vendors");
    for (Imitation imitation : call.engine().vendors().all()) {
      if (wanted.map(imitation.id()::equals).orElseGet(() -> isUsed(imitation, counts))) {
        vendors.add(json(imitation, counts));
      }
    }
    return Reply.ok(json);
  }

  private static void requireKnown(ControlCall call, String id) {
    if (call.engine().vendors().find(id).isEmpty()) {
      throw ControlError.unknownVendor(id, call.vendorIds());
    }
  }

  private static boolean isUsed(Imitation imitation, Map<Sight, Long> counts) {
    return counts.keySet().stream()
        .anyMatch(
            sight -> sight.kind() != Kind.TRANSITION && sight.vendor().equals(imitation.id()));
  }

  private static ObjectNode json(Imitation imitation, Map<Sight, Long> counts) {
    Tally tally = new Tally(imitation.id(), counts);
    ObjectNode json = ControlJson.object().put("vendor", imitation.id());
    ArrayNode operations = json.putArray("operations");
    Contract contract = imitation.contract();
    contract
        .operations()
        .forEach(each -> operations.add(tally.operation(each, contract.refusingStatuses(each))));
    ArrayNode events = json.putArray("events");
    contract.events().stream()
        .map(Event::name)
        .forEach(name -> events.add(tally.named(Kind.EVENT, "event", name)));
    ArrayNode actions = json.putArray("actions");
    imitation.vendor().actions().list().stream()
        .map(Action::name)
        .forEach(name -> actions.add(tally.named(Kind.ACTION, "action", name)));
    json.set("transitions", ControlJson.array(tally.transitions(), CoverageResource::transition));
    ArrayNode states = json.putArray("states");
    imitation.vendor().tables().forEach(table -> tally.states(table, states));
    return tally.summedUp(json);
  }

  private static ObjectNode transition(Map.Entry<Sight, Long> seen) {
    String name = seen.getKey().name();
    int point = name.indexOf('.');
    return ControlJson.object()
        .put("table", name.substring(0, point))
        .put("member", name.substring(point + 1))
        .put("transition", seen.getKey().detail())
        .put("count", seen.getValue());
  }
}
