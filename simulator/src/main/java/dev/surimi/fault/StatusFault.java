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
 * @param body as it is, a text without its quotes; null for what the vendor would say with that
 *     status
 */
public record StatusFault(int status, JsonNode body, Map<String, String> headers)
    implements CallEffect {

  static StatusFault read(Input then) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> header : then.object("headers").node().properties()) {
      String value = header.getValue().asString("");
      HeaderLine.objection(header.getKey(), value)
          .ifPresent(
              why -> {
                throw then.object("headers").invalid(header.getKey(), why);
              });
      headers.put(header.getKey(), value);
    }
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
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.answered(Instead.asked(status, body, headers));
  }
}
