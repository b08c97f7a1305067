package dev.surimi.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What an event needs before its causes can make it be sent.
 *
 * @param options of the world, by their names in the contract
 * @param subscription the vendor's own settings of the subscription
 */
public record Circumstances(Map<String, JsonNode> options, Map<String, JsonNode> subscription) {

  static Circumstances of(JsonNode node) {
    return new Circumstances(members(node.path("options")), members(node.path("subscription")));
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return Collections.unmodifiableMap(members);
  }
}
