package dev.surimi.control;

import dev.surimi.contract.Operation;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Input;
import java.util.List;
import java.util.Map;

/**
 * One call of the control API; its request is known to fit the contract.
 *
 * @param parameters the path's parameters, percent-decoded
 */
record ControlCall(
    Engine engine, Operation operation, Map<String, String> parameters, Input input) {

  /** Answers one operation. */
  @FunctionalInterface
  interface Handler {
    dev.surimi.vendor.Reply handle(ControlCall call);
  }

  String parameter(String name) {
    return parameters.get(name);
  }

  /** The world that the path names; calls that only look never make one. */
  LiveWorld requireWorld() {
    String name = parameter("w");
    return engine.worlds().find(name).orElseThrow(() -> ControlError.unknownWorld(name));
  }

  /** The world that the path names, made if there is none yet, as by a vendor's key. */
  LiveWorld openWorld() {
    return engine.worlds().open(parameter("w"));
  }

  /** The vendor that the path names. */
  Imitation requireVendor() {
    String id = parameter("vendor");
    return engine.vendors().find(id).orElseThrow(() -> ControlError.unknownVendor(id, vendorIds()));
  }

  /** The vendor that the body names. */
  Imitation requireVendorSaid() {
    String id = input.requireText("vendor");
    return engine
        .vendors()
        .find(id)
        .orElseThrow(
            () ->
                ControlError.badMember("/vendor", ControlError.unknown("vendor", id, vendorIds())));
  }

  List<String> vendorIds() {
    return engine.vendors().all().stream().map(Imitation::id).toList();
  }
}
