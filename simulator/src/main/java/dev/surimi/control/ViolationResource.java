package dev.surimi.control;

import dev.surimi.journal.Finding;
import dev.surimi.vendor.Reply;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What broke a contract: requests, our own responses, webhooks. */
final class ViolationResource {

  private ViolationResource() {}

  static Reply list(ControlCall call) {
    List<Finding> findings = call.requireWorld().journal().findings();
    ObjectNode json = ControlJson.object().put("count", findings.size());
    json.set("items", ControlJson.array(findings, ControlJson::of));
    return Reply.ok(json);
  }
}
