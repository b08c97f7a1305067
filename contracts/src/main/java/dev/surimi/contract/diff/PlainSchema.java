package dev.surimi.contract.diff;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a schema so that two ways to say one thing compare as equal: refs are followed, what
 * {@code allOf} composes becomes one schema, and {@code const} is a list of one value.
 */
final class PlainSchema {

  /** Keywords that two branches of {@code allOf} may both have, as a union. */
  private static final Set<String> UNIONS = Set.of("properties", "required");

  /** Keywords whose value maps free names, and those whose value is data. */
  private static final Set<String> NAMES =
      Set.of("properties", "patternProperties", "dependentSchemas", "dependentRequired");

  private static final Set<String> DATA = Set.of("enum", "const");

  private static final int MAX_REFS = 32;

  private final JsonNode document;

  PlainSchema(JsonNode document) {
    this.document = document;
  }

  ObjectNode of(JsonNode schema) {
    ObjectNode plain = merged(schema, 0);
    if (plain.has("const")) {
      plain.putArray("enum").add(plain.remove("const"));
    }
    return plain;
  }

  /** {@code false}, which takes nothing, is {@code {"not": {}}}. */
  private ObjectNode merged(JsonNode schema, int refs) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    if (schema.isBoolean() && !schema.booleanValue()) {
      plain.putObject("not");
    }
    for (String keyword : schema.propertyNames()) {
      if (keyword.equals("$ref") && refs < MAX_REFS) {
        merge(plain, merged(followed(schema), refs + 1));
      } else if (keyword.equals("allOf")) {
        schema.get(keyword).forEach(branch -> merge(plain, merged(branch, refs + 1)));
      } else {
        put(plain, keyword, schema.get(keyword));
      }
    }
    return plain;
  }

  private JsonNode followed(JsonNode schema) {
    return document.at(ContractDiff.pointer(schema.get("$ref").asString()));
  }

  private static void merge(ObjectNode plain, ObjectNode branch) {
    branch.propertyNames().forEach(keyword -> put(plain, keyword, branch.get(keyword)));
  }

  private static void put(ObjectNode plain, String keyword, JsonNode value) {
    JsonNode known = plain.get(keyword);
    if (known == null) {
      plain.set(keyword, value.deepCopy());
    } else if (keyword.equals("allOf")) {
      value.forEach(branch -> plain.withArray("allOf").add(branch));
    } else if (!UNIONS.contains(keyword)) {
      conflict(plain, keyword, value);
    } else if (keyword.equals("required")) {
      value.forEach(name -> plain.withArray("required").add(name));
    } else {
      value.properties().forEach(member -> member(plain, member.getKey(), member.getValue()));
    }
  }

  /** A member that two branches declare must fit both. */
  private static void member(ObjectNode plain, String name, JsonNode schema) {
    ObjectNode members = (ObjectNode) plain.get("properties");
    JsonNode known = members.get(name);
    if (known == null || known.equals(schema)) {
      members.set(name, schema);
    } else {
      ObjectNode both = JsonNodeFactory.instance.objectNode();
      both.putArray("allOf").add(known).add(schema);
      members.set(name, both);
    }
  }

  /** What does not become one keyword stays a branch. */
  private static void conflict(ObjectNode plain, String keyword, JsonNode value) {
    if (!plain.get(keyword).equals(value) && ContractDiff.judges(keyword)) {
      plain.withArray("allOf").addObject().set(keyword, value);
    }
  }

  /** A keyword's value without what is only said: titles, notes, sources. */
  static JsonNode bare(String keyword, JsonNode value) {
    if (DATA.contains(keyword) || !value.isContainer()) {
      return value;
    }
    if (value.isArray()) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      value.forEach(item -> items.add(bare("items", item)));
      return items;
    }
    ObjectNode bare = JsonNodeFactory.instance.objectNode();
    boolean names = NAMES.contains(keyword);
    for (String name : value.propertyNames()) {
      if (names || ContractDiff.judges(name)) {
        bare.set(name, bare(names ? "items" : name, value.get(name)));
      }
    }
    return bare;
  }
}
