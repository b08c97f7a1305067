package dev.surimi.control;

import dev.surimi.contract.InputSchema;
import dev.surimi.contract.Violation;
import dev.surimi.engine.Imitation;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people behind the scenes can do: the catalogue, and pressing. */
final class ActionResource {

  private ActionResource() {}

  static Reply list(ControlCall call) {
    ArrayNode catalogue = JsonNodeFactory.instance.arrayNode();
    for (Imitation imitation : call.engine().vendors().all()) {
      for (Action action : imitation.vendor().actions().list()) {
        catalogue.add(json(imitation, action));
      }
    }
    return Reply.ok(catalogue);
  }

  static Reply press(ControlCall call) {
    Action action = requireAction(call);
    JsonNode input = call.input().node();
    refuseUnfit(action, input);
    ObjectNode answer = ControlJson.object();
    answer.set("result", pressed(call, action, input));
    return Reply.ok(answer);
  }

  private static JsonNode pressed(ControlCall call, Action action, JsonNode input) {
    var live = call.openWorld();
    try {
      return call.engine().press(live, action, input);
    } catch (Refusal refusal) {
      throw refusal.reason() instanceof Misuse
          ? refusal
          : ControlError.IMPOSSIBLE.because(refusal.getMessage());
    }
  }

  private static void refuseUnfit(Action action, JsonNode input) {
    List<Violation> violations = InputSchema.of(action.schema()).violations(input);
    if (!violations.isEmpty()) {
      throw ControlError.broken(
          violations, "the action takes what fits this schema: " + action.schema());
    }
  }

  private static Action requireAction(ControlCall call) {
    Imitation imitation = call.requireVendor();
    String name = call.parameter("action");
    return imitation
        .vendor()
        .actions()
        .find(name)
        .orElseThrow(
            () ->
                ControlError.unknownThing(
                    "action of " + imitation.id(),
                    name,
                    imitation.vendor().actions().list().stream().map(Action::name).toList()));
  }

  private static ObjectNode json(Imitation imitation, Action action) {
    ObjectNode json = ControlJson.object();
    json.put("vendor", imitation.id());
    json.put("action", action.name());
    json.put("summary", action.summary());
    json.set("input", action.schema());
    return json;
  }
}
