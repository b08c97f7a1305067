package dev.surimi.vendor;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is answered to a call: a status, headers and a JSON body (a missing node for an answer
 * without one).
 */
public record Reply(int status, Map<String, String> headers, JsonNode body) {

  public static Reply ok(JsonNode body) {
    return new Reply(200, Map.of(), body);
  }

  public static Reply of(int status, JsonNode body) {
    return new Reply(status, Map.of(), body);
  }

  public static Reply empty(int status) {
    return new Reply(status, Map.of(), tools.jackson.databind.node.MissingNode.getInstance());
  }

  public Reply with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Reply(status, all, body);
  }
}
