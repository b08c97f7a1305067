package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an integrator attaches to an object: values of any JSON type by name, in the order sent;
 * null for none.
 */
final class Metadata {

  private Metadata() {}

  /** What was sent under {@code metadata}; {@code kept} when it was not. */
  static Map<String, JsonNode> changed(Input sent, Map<String, JsonNode> kept) {
    if (!sent.has("metadata")) {
      return kept;
    }
    JsonNode node = sent.node().path("metadata");
    if (node.isString() && !node.asString().isBlank()) {
      throw sent.invalid("metadata", "must be metadata[name]=value or a JSON object");
    }
    Map<String, JsonNode> metadata = new LinkedHashMap<>();
    sent.object("metadata")
        .node()
        .propertyStream()
        .forEach(m -> metadata.put(m.getKey(), m.getValue()));
    return metadata.isEmpty() ? null : metadata;
  }

  static JsonNode json(Map<String, JsonNode> metadata) {
    if (metadata == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    metadata.forEach(json::set);
    return json;
  }
}
