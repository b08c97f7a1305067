package dev.surimi.control;

import dev.surimi.vendor.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Whether the sandbox serves. A sandbox that can be asked has mounted every vendor. */
record HealthResource(String version) {

  Reply get(ControlCall call) {
    ObjectNode health = ControlJson.object().put("status", "up").put("version", version);
    call.vendorIds().forEach(health.putArray("vendors")::add);
    return Reply.ok(health);
  }
}
