package dev.surimi.vendor.ytimes;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Objects whose keys are guids, so that no two of them need the same: to compare, lists of pairs.
 */
final class Maps {

  private static final Set<String> NAMES =
      Set.of("supplementCategoryToFreeCount", "menuTypeToPrice", "supplementList");

  private Maps() {}

  static JsonNode asPairs(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> pairs.add(asPairs(element)));
      return pairs;
    }
    return node instanceof ObjectNode object ? members(object) : node;
  }

  private static JsonNode members(ObjectNode object) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(
            member -> {
              boolean map = NAMES.contains(member.getKey()) && member.getValue().isObject();
              members.set(
                  member.getKey(), map ? pairs(member.getValue()) : asPairs(member.getValue()));
            });
    return members;
  }

  private static ArrayNode pairs(JsonNode map) {
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    map.properties()
        .forEach(
            entry -> pairs.addObject().put("key", entry.getKey()).set("value", entry.getValue()));
    return pairs;
  }
}
