package dev.surimi.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a server has to know of a contract before anybody calls it: enough to mount it and to make a
 * world.
 *
 * @param hosts the vendor's real host names
 * @param operations the ids of all operations
 * @param options the default of every option
 * @param firstCall a path to begin with
 */
record Card(
    List<String> hosts, List<String> operations, Map<String, JsonNode> options, String firstCall) {

  static Card of(Terms terms) {
    JsonNode document = terms.bundle().document();
    Map<String, JsonNode> options = new LinkedHashMap<>();
    terms.options().forEach((name, option) -> options.put(name, option.defaultValue()));
    return new Card(
        texts(document.path("x-hosts")),
        List.copyOf(terms.operations().keySet()),
        options,
        document.path("x-first-call").asString("/"));
  }

  static Card of(JsonNode json) {
    Map<String, JsonNode> options = new LinkedHashMap<>();
    json.get("options")
        .properties()
        .forEach(option -> options.put(option.getKey(), option.getValue()));
    return new Card(
        texts(json.get("hosts")),
        texts(json.get("operations")),
        options,
        json.get("firstCall").stringValue());
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    hosts.forEach(json.putArray("hosts")::add);
    operations.forEach(json.putArray("operations")::add);
    json.putObject("options").setAll(options);
    return json.put("firstCall", firstCall);
  }

  private static List<String> texts(JsonNode list) {
    return list.values().stream().map(JsonNode::asString).toList();
  }
}
