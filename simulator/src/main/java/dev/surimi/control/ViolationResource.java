package dev.surimi.control;

import dev.surimi.journal.Exchange;
import dev.surimi.journal.Finding;
import dev.surimi.journal.Journal;
import dev.surimi.vendor.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What broke a contract: requests, our own responses, webhooks. */
final class ViolationResource {

  private ViolationResource() {}

  static Reply list(ControlCall call) {
    Journal journal = call.requireWorld().journal();
    List<Finding> findings = journal.findings();
    Map<Long, Exchange> exchanges = new HashMap<>();
    journal
        .exchanges(exchange -> !exchange.violations().isEmpty(), null, Integer.MAX_VALUE)
        .forEach(exchange -> exchanges.put(exchange.id(), exchange));
    ViolationJson violations = new ViolationJson(call.engine().vendors());
    ObjectNode json = ControlJson.object().put("count", findings.size());
    json.set(
        "items",
        ControlJson.array(
            findings, finding -> violations.of(finding, exchanges.get(finding.exchange()))));
    return Reply.ok(json);
  }
}
