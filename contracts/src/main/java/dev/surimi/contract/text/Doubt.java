package dev.surimi.contract.text;

import dev.surimi.contract.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A note of a contract: what is not certain, and how it is read.
 *
 * @param place as {@code bookings.create responses 422} or {@code booking /state}
 */
record Doubt(String place, String note) {

  /** Every {@code x-note}, in the document's order. */
  static List<Doubt> of(Contract contract) {
    Map<String, String> calls = new HashMap<>();
    contract.operations().forEach(call -> calls.put(call.location(), call.id()));
    List<Doubt> doubts = new ArrayList<>();
    walk("#", "", contract.document(), calls, doubts);
    return doubts.stream().distinct().toList();
  }

  private static void walk(
      String location, String place, JsonNode node, Map<String, String> calls, List<Doubt> doubts) {
    String here = calls.getOrDefault(location, place);
    if (node.path("x-note").isString()) {
      doubts.add(new Doubt(here, node.path("x-note").asString()));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      if (!name.equals("examples") && !name.equals("value")) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        walk(location + "/" + escaped, next(here, name), member.getValue(), calls, doubts);
      }
    }
    int index = 0;
    for (JsonNode item : node.isArray() ? node.values() : List.<JsonNode>of()) {
      String name = item.path("name").asString(Integer.toString(index));
      walk(location + "/" + index++, next(here, name), item, calls, doubts);
    }
  }

  /** What only says how a document is built is left out. */
  private static String next(String place, String step) {
    return switch (step) {
      case "paths", "components", "schemas", "properties", "requestBody", "content", "schema" ->
          place;
      default -> (place + " " + step).strip();
    };
  }
}
