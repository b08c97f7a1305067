package dev.surimi.scenario.step;

import dev.surimi.client.Refused;
import dev.surimi.client.World;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code fault: {operation: …, when: …, then: …, times: …}}, as the control API takes it, or {@code
 * fault: none}: from now on the vendor misbehaves, or does so no longer.
 */
final class FaultStep implements Step {

  private final Optional<ObjectNode> fault;
  private final Keep keep;

  private FaultStep(Optional<ObjectNode> fault, Keep keep) {
    this.fault = fault;
    this.keep = keep;
  }

  static FaultStep read(Written written) {
    if (written.at("fault").isString()) {
      if (!written.at("fault").asString().equals("none")) {
        throw written.bad("fault", "expected a fault, or none to lift them all");
      }
      return new FaultStep(Optional.empty(), Keep.of(written));
    }
    ObjectNode fault = JsonMapper.shared().createObjectNode().put("vendor", written.vendor());
    return new FaultStep(Optional.of(fault.setAll(written.object("fault"))), Keep.of(written));
  }

  @Override
  public void play(Play play) {
    World world = play.world();
    if (fault.isEmpty()) {
      world.faults().forEach(each -> world.lift(each.path("id").asString()));
      return;
    }
    try {
      JsonNode set = play.values().fill(fault.get());
      String id = world.fault(set);
      keep.keep(play.values(), JsonMapper.shared().createObjectNode().put("id", id));
    } catch (Refused refused) {
      throw new Failure("the sandbox does not take the fault: " + refused.getMessage());
    }
  }
}
