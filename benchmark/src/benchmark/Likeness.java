package benchmark;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contract (OpenAPI 3.0) made from messages, for whoever cannot read the sandbox's own: an
 * operation for each, with the types of what was said and the read answers as examples.
 */
final class Likeness {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode contract = JSON.createObjectNode().put("openapi", "3.0.3");

  Likeness() {
    contract.putObject("info").put("title", "bookings").put("version", "1");
    contract.putObject("paths");
  }

  /** A read, and its answer to the very same question. */
  Likeness with(Workload read, String path, String answer) {
    ObjectNode operation = operation(path, read.method());
    String name = read.name();
    String asked = read.path().substring(read.path().lastIndexOf('/') + 1);
    if (asked.contains("?")) {
      for (String pair : asked.substring(asked.indexOf('?') + 1).split("&")) {
        String[] sides = pair.split("=");
        parameter(operation, "query", sides[0], sides[1], name);
      }
    } else {
      parameter(operation, "path", "id", asked, name);
    }
    ObjectNode content = answer(operation, JSON.readTree(answer));
    content.putObject("examples").putObject(name).set("value", JSON.readTree(answer));
    return this;
  }

  /** A create, whose answer is made up. */
  Likeness with(Workload create, String answer) {
    ObjectNode operation = operation(create.path(), create.method());
    content(operation.putObject("requestBody"), JSON.readTree(create.body("2040-01-02", 1)));
    answer(operation, JSON.readTree(answer));
    return this;
  }

  private ObjectNode operation(String path, String method) {
    ObjectNode operations = ((ObjectNode) contract.path("paths")).withObjectProperty(path);
    return operations.putObject(method.toLowerCase(Locale.ROOT));
  }

  private static void parameter(
      ObjectNode operation, String in, String name, String value, String example) {
    JsonNode typed = value.matches("\\d+") ? JSON.readTree(value) : JSON.valueToTree(value);
    ObjectNode parameter = operation.withArrayProperty("parameters").addObject();
    parameter.put("name", name).put("in", in).put("required", true);
    parameter.set("schema", schema(typed));
    parameter.putObject("examples").putObject(example).set("value", typed);
  }

  private static ObjectNode answer(ObjectNode operation, JsonNode answer) {
    return content(
        operation.putObject("responses").putObject("200").put("description", "as the sandbox's"),
        answer);
  }

  private static ObjectNode content(ObjectNode message, JsonNode said) {
    ObjectNode content = message.putObject("content").putObject("application/json");
    content.set("schema", schema(said));
    return content;
  }

  private static ObjectNode schema(JsonNode value) {
    ObjectNode schema = JSON.createObjectNode();
    if (value.isObject()) {
      ObjectNode properties = schema.put("type", "object").putObject("properties");
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        schema.withArrayProperty("required").add(member.getKey());
        properties.set(member.getKey(), schema(member.getValue()));
      }
    } else if (value.isArray()) {
      schema.put("type", "array").set("items", schema(value.get(0)));
    } else if (value.isNull()) {
      schema.put("type", "string").put("nullable", true);
    } else {
      schema.put("type", value.isInt() ? "integer" : value.isBoolean() ? "boolean" : "string");
    }
    return schema;
  }

  @Override
  public String toString() {
    return JSON.writeValueAsString(contract);
  }
}
