package dev.surimi.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites the refs of one file to what they are in the bundle, leaving data (examples, constants)
 * alone.
 */
final class RefWalk {
  private static final Pattern SCHEMA_FILE = Pattern.compile("([A-Za-z0-9._-]+)\\.json");

  /** Members whose value is data: a {@code $ref} inside is no reference. */
  private static final Set<String> DATA =
      Set.of("examples", "example", "default", "const", "enum", "value", "x-rejects");

  /** Members whose value maps free names, so that the names below are no keywords. */
  private static final Set<String> NAMES =
      Set.of(
          "properties",
          "patternProperties",
          "$defs",
          "dependentSchemas",
          "schemas",
          "paths",
          "webhooks",
          "parameters",
          "responses",
          "content",
          "headers",
          "requestBodies",
          "x-options",
          "x-unrouted");

  private final String file;
  private final Problems problems;
  private final List<Ref> refs = new ArrayList<>();

  RefWalk(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Ref> rewrite(ObjectNode tree) {
    walk(tree, JsonPointer.empty(), false);
    return refs;
  }

  private void walk(JsonNode node, JsonPointer place, boolean names) {
    if (!names && node instanceof ObjectNode object && object.path("$ref").isString()) {
      rewrite(object, place);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      if (names || !DATA.contains(name)) {
        walk(member.getValue(), place.appendProperty(name), !names && NAMES.contains(name));
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), place.appendIndex(i), false);
    }
  }

  private void rewrite(ObjectNode holder, JsonPointer place) {
    String text = holder.get("$ref").stringValue();
    String named = text.startsWith("#") ? null : schemaFile(text);
    if (named == null && !text.equals("#") && !text.startsWith("#/")) {
      problems.add(
          file, "#" + place, "$ref '" + text + "' names no whole schema file of this contract");
      return;
    }
    String target = named == null ? local(text) : "#/components/schemas/" + named;
    String schema = named == null ? null : "schemas/" + named + ".json";
    holder.put("$ref", target);
    refs.add(new Ref(file, "#" + place, text, target, schema));
  }

  private String schemaFile(String text) {
    boolean fromSchema = file.startsWith("schemas/");
    String path = text.startsWith("./") ? text.substring(2) : text;
    if (!fromSchema && !path.startsWith("schemas/")) {
      return null;
    }
    Matcher matcher = SCHEMA_FILE.matcher(fromSchema ? path : path.substring("schemas/".length()));
    return matcher.matches() ? matcher.group(1) : null;
  }

  private String local(String text) {
    return file.startsWith("schemas/")
        ? "#/components/schemas/" + file.substring(8, file.length() - 5) + text.substring(1)
        : text;
  }
}
