package dev.surimi.control;

import dev.surimi.contract.InputSchema;
import dev.surimi.contract.Violation;
import dev.surimi.engine.Button;
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
    Button button = requireButton(call);
    JsonNode input = call.input().node();
    refuseUnfit(button.action(), input);
    ObjectNode answer = ControlJson.object();
    answer.set("result", pressed(call, button, input));
    return Reply.ok(answer);
  }

  private static JsonNode pressed(ControlCall call, Button button, JsonNode input) {
    var live = call.openWorld();
    try {
      return call.engine().press(live, button, input);
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

  private static Button requireButton(ControlCall call) {
    Imitation imitation = call.requireVendor();
    String name = call.parameter("action");
    return imitation
        .button(name)
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
