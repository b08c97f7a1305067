package dev.surimi.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that fit a schema of a contract, as far as that can be had without solving it. */
final class Inventor {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 8;
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "date", List.of("2031-03-14", "2031-03-30", "2032-02-29", "1999-12-31", "9999-12-31"),
          "date-time", List.of("2031-03-14T20:00:00Z", "2031-03-30T02:30:00+01:00"),
          "time", List.of("20:00", "20:00:00", "23:59", "00:00"),
          "email", List.of("a@b.fr", "j.doe@example.com"),
          "uri", List.of("http://kept.invalid/", "https://integrator.example/back"),
          "uuid", List.of("11111111-1111-4111-8111-111111111111"));

  private final JsonNode document;
  private final Dice dice;
  private final Memory memory;

  Inventor(JsonNode document, Dice dice, Memory memory) {
    this.document = document;
    this.dice = dice;
    this.memory = memory;
  }

  /**
   * A value of this schema.
   *
   * @param name of the member that it is for; what was seen under it before is used again
   */
  JsonNode value(String name, JsonNode schema) {
    return value(name, schema, 0);
  }

  private JsonNode value(String name, JsonNode schema, int depth) {
    JsonNode followed = followed(schema);
    if (dice.isOneIn(3)) {
      JsonNode seen = memory.recall(name, dice);
      if (seen != null) {
        return seen;
      }
    }
    for (String keyword : List.of("enum", "examples")) {
      if (!followed.path(keyword).isEmpty() && (keyword.equals("enum") || dice.isOneIn(2))) {
        return dice.pick(List.copyOf(followed.path(keyword).values()));
      }
    }
    for (String keyword : List.of("const", "example")) {
      if (followed.has(keyword)) {
        return followed.path(keyword);
      }
    }
    return made(name, followed, depth);
  }

  private JsonNode made(String name, JsonNode schema, int depth) {
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(name, schema, depth);
      case "string" -> JSON.stringNode(string(schema));
      case "integer" -> JSON.numberNode(number(schema));
      case "number" -> JSON.numberNode(number(schema) + dice.roll(4) / 4.0);
      case "boolean" -> JSON.booleanNode(dice.isOneIn(2));
      default -> JSON.nullNode();
    };
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return dice.pick(List.copyOf(type.values())).asString();
    }
    if (type.isString()) {
      return type.asString();
    }
    return branches(schema).stream()
        .map(this::type)
        .filter(found -> !found.equals("null"))
        .findFirst()
        .orElse(schema.has("properties") ? "object" : "null");
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    if (depth <= DEEPEST) {
      fill(object, schema, depth);
    }
    return object;
  }

  private void fill(ObjectNode object, JsonNode schema, int depth) {
    Set<String> required = new LinkedHashSet<>();
    schema.path("required").values().forEach(name -> required.add(name.asString()));
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      if (required.contains(member.getKey()) || dice.isOneIn(2)) {
        object.set(member.getKey(), value(member.getKey(), member.getValue(), depth + 1));
      }
    }
    schema.path("allOf").values().forEach(part -> fill(object, followed(part), depth + 1));
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (!schema.path(keyword).isEmpty()) {
        List<JsonNode> parts = List.copyOf(schema.path(keyword).values());
        fill(object, followed(dice.pick(parts)), depth + 1);
      }
    }
  }

  private ArrayNode array(String name, JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int size = Math.max(schema.path("minItems").asInt(0), dice.roll(4));
    for (int i = 0; i < size && depth <= DEEPEST; i++) {
      array.add(value(name, schema.path("items"), depth + 1));
    }
    return array;
  }

  private String string(JsonNode schema) {
    List<String> formatted = FORMATS.get(schema.path("format").asString(""));
    if (formatted != null) {
      return dice.pick(formatted);
    }
    int shortest = schema.path("minLength").asInt(0);
    int longest = Math.min(schema.path("maxLength").asInt(20), 200);
    return dice.text((int) dice.number(shortest, Math.max(shortest, longest) + 1L));
  }

  private long number(JsonNode schema) {
    long least = schema.path("minimum").asLong(dice.isOneIn(4) ? -5 : 0);
    return dice.number(least, schema.path("maximum").asLong(least + 12) + 1);
  }

  private List<JsonNode> branches(JsonNode schema) {
    List<JsonNode> branches = new ArrayList<>();
    for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
      schema.path(keyword).values().forEach(part -> branches.add(followed(part)));
    }
    return branches;
  }

  /** The schema, or what it refers to. */
  JsonNode followed(JsonNode schema) {
    JsonNode at = schema;
    for (int hops = 0; at.has("$ref") && hops < 20; hops++) {
      at = document.at(at.path("$ref").asString().substring(1));
    }
    return at;
  }
}
