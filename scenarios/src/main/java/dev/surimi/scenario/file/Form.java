package dev.surimi.scenario.file;

import dev.surimi.contract.InputSchema;
import dev.surimi.contract.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of scenario files: the schema that editors use, part by part. */
final class Form {

  private static final String RESOURCE = "/scenarios/scenario.schema.json";
  private static final ObjectNode DOCUMENT = document();
  private static final Map<String, InputSchema> PARTS = new ConcurrentHashMap<>();

  private Form() {}

  private static ObjectNode document() {
    try (InputStream file = Form.class.getResourceAsStream(RESOURCE)) {
      return (ObjectNode) JsonMapper.shared().readTree(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is wrong with a story, its steps left aside; undeclared members are wrong too. */
  static List<Violation> story(JsonNode story) {
    return PARTS.computeIfAbsent("", whole -> InputSchema.of(withoutSteps())).violations(story);
  }

  private static ObjectNode withoutSteps() {
    ObjectNode schema = DOCUMENT.deepCopy();
    ObjectNode properties = (ObjectNode) schema.get("properties");
    properties.putObject("steps").put("type", "array");
    properties.putObject("invariants").put("type", "array").put("minItems", 1);
    return schema;
  }

  /** What is wrong with a step of this verb. */
  static List<Violation> step(String verb, JsonNode step) {
    return PARTS.computeIfAbsent(verb, Form::schema).violations(step);
  }

  private static InputSchema schema(String verb) {
    ObjectNode schema = DOCUMENT.deepCopy();
    schema.remove(List.of("$id", "type", "required", "properties", "additionalProperties"));
    schema.setAll((ObjectNode) DOCUMENT.at("/$defs/" + verb + "-step"));
    return InputSchema.of(schema);
  }
}
