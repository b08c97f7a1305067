package dev.surimi.contract.text;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A contract's document, with its refs followed where somebody asks. */
record Document(JsonNode root) {

  private static final int MAX_REFS = 32;

  static Document of(Contract contract) {
    return new Document(contract.document());
  }

  JsonNode at(String location) {
    return root.at(pointer(location));
  }

  JsonNode followed(JsonNode node) {
    JsonNode followed = node;
    for (int i = 0; i < MAX_REFS && followed.path("$ref").isString(); i++) {
      followed = at(followed.path("$ref").asString());
    }
    return followed;
  }

  /** The parameters of an operation, those of its path item included. */
  List<JsonNode> parameters(Operation operation) {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    JsonPointer call = pointer(operation.location());
    for (JsonPointer holder : List.of(call.head(), call)) {
      for (JsonNode parameter : root.at(holder).path("parameters")) {
        JsonNode followed = followed(parameter);
        parameters.put(followed.path("in") + " " + followed.path("name"), followed);
      }
    }
    return new ArrayList<>(parameters.values());
  }

  /** The schema of a body's first content type; a MissingNode when there is no body. */
  JsonNode schema(JsonNode body) {
    JsonNode content = followed(body).path("content");
    return content.isEmpty()
        ? content.path("none")
        : content.values().iterator().next().path("schema");
  }

  /** The name of the schema file that a schema is; {@code ""} when it stands where it is used. */
  static String name(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static JsonPointer pointer(String location) {
    return JsonPointer.compile(location.substring(1));
  }
}
