package dev.surimi.contract;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The private copy of a bundle that messages are judged by. It holds the composed request schemas
 * under {@code x-requests}, and closes plain objects with {@code additionalProperties}: the same as
 * {@code unevaluatedProperties} where a schema has no branches, several times faster, and silent
 * about members of an object that fails elsewhere.
 */
final class JudgedDocument {
  static final String REQUESTS = "x-requests";

  private static final Set<String> BRANCHES =
      Set.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas");

  private JudgedDocument() {}

  static ObjectNode of(ObjectNode bundle) {
    ObjectNode copy = bundle.deepCopy();
    closePlainly(copy);
    copy.putObject(REQUESTS);
    return copy;
  }

  private static void closePlainly(JsonNode node) {
    if (node instanceof ObjectNode schema
        && schema.path("unevaluatedProperties").equals(BooleanNode.FALSE)
        && schema.propertyNames().stream().noneMatch(BRANCHES::contains)) {
      schema.remove("unevaluatedProperties");
      schema.put("additionalProperties", false);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      closePlainly(member.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      closePlainly(node.get(i));
    }
  }
}
