package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another answer instead of the vendor's.
 *
 * @param body as it is; null for what the vendor would say with that status
 */
public record StatusFault(int status, JsonNode body, Map<String, String> headers)
    implements CallEffect {

  static StatusFault read(Input then) {
    Map<String, String> headers = new LinkedHashMap<>();
    then.object("headers")
        .node()
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString("")));
    return new StatusFault(then.requireInteger("status"), then.node().get("body"), headers);
  }

  @Override
  public void write(ObjectNode then) {
    then.put("status", status);
    if (body != null) {
      then.set("body", body);
    }
    if (!headers.isEmpty()) {
      headers.forEach(then.putObject("headers")::put);
    }
  }

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    return new Strike(Mishap.answered(Instead.asked(status, body, headers)), history.struck());
  }
}
