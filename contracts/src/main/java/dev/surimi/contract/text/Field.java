package dev.surimi.contract.text;

import dev.surimi.contract.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One member of a message, or a parameter of a call.
 *
 * @param name from the top, as {@code contact.email} and {@code items[].id}
 * @param source as the contract marks it, else that of what holds it
 * @param note {@code ""} when the contract has none
 */
record Field(
    String name, String type, boolean required, String description, Source source, String note) {

  private static final int MAX_DEPTH = 5;
  private static final int MAX_VALUES = 8;

  /** The members of a schema, depth first; a schema that holds itself is not opened again. */
  static List<Field> of(Document document, JsonNode schema, Source parent) {
    List<Field> fields = new ArrayList<>();
    new Walk(document, fields).members("", schema, parent, 0);
    return fields;
  }

  static Field of(
      Document document, JsonNode holder, String name, boolean required, Source parent) {
    JsonNode schema = holder.has("schema") ? holder.path("schema") : holder;
    JsonNode followed = document.followed(schema);
    String description = text(holder, "description", text(schema, "description", ""));
    return new Field(
        name,
        type(document, schema),
        required,
        description.isEmpty() ? text(followed, "description", "") : description,
        source(holder, source(schema, parent)),
        text(holder, "x-note", text(schema, "x-note", "")));
  }

  static Source source(JsonNode node, Source parent) {
    return Source.find(node.path("x-source").asString("")).orElse(parent);
  }

  static String text(JsonNode node, String name, String otherwise) {
    return node.path(name).asString(otherwise);
  }

  /** As {@code string (date-time) or null}, {@code one of "a", "b"}, {@code list of guest}. */
  static String type(Document document, JsonNode schema) {
    JsonNode plain = document.followed(schema);
    if (plain.has("enum")) {
      return values(plain.path("enum"));
    }
    if (plain.has("const")) {
      return plain.path("const").toString();
    }
    for (String branches : List.of("oneOf", "anyOf")) {
      if (plain.has(branches) && !plain.has("type")) {
        return plain
            .path(branches)
            .valueStream()
            .map(branch -> type(document, branch))
            .distinct()
            .collect(Collectors.joining(" or "));
      }
    }
    return types(document, schema, plain);
  }

  private static String types(Document document, JsonNode schema, JsonNode plain) {
    List<String> types = new ArrayList<>();
    plain.path("type").forEach(type -> types.add(type.asString()));
    if (types.isEmpty()) {
      types.add(plain.path("type").asString(plain.has("properties") ? "object" : "any"));
    }
    types.replaceAll(
        type -> {
          if (type.equals("array")) {
            return "list of " + type(document, plain.path("items"));
          }
          String name = Document.name(schema);
          return type.equals("object") && !name.isEmpty() ? "object " + name : type;
        });
    String format = text(plain, "format", text(plain, "pattern", ""));
    return String.join(" or ", types) + (format.isEmpty() ? "" : " (" + format + ")");
  }

  private static String values(JsonNode list) {
    String values =
        list.valueStream()
            .limit(MAX_VALUES)
            .map(JsonNode::toString)
            .collect(Collectors.joining(", "));
    return "one of " + values + (list.size() > MAX_VALUES ? ", …" : "");
  }

  /** Goes down a schema. */
  private record Walk(Document document, List<Field> fields, Set<String> open) {

    Walk(Document document, List<Field> fields) {
      this(document, fields, new HashSet<>());
    }

    void members(String prefix, JsonNode schema, Source parent, int depth) {
      String ref = schema.path("$ref").asString("");
      if (depth > MAX_DEPTH || (!ref.isEmpty() && !open.add(ref))) {
        return;
      }
      JsonNode plain = document.followed(schema);
      Source source = source(plain, parent);
      for (String branches : List.of("allOf", "anyOf", "oneOf")) {
        plain.path(branches).forEach(branch -> members(prefix, branch, source, depth + 1));
      }
      for (Map.Entry<String, JsonNode> member : plain.path("properties").properties()) {
        member(
            prefix + member.getKey(),
            member.getValue(),
            requires(plain, member.getKey()),
            source,
            depth);
      }
      if (plain.path("items").isObject()) {
        members(prefix.isEmpty() ? "[]." : prefix, plain.path("items"), source, depth + 1);
      }
      open.remove(ref);
    }

    private void member(String name, JsonNode schema, boolean required, Source parent, int depth) {
      Field field = Field.of(document, schema, name, required, parent);
      if (fields.stream().noneMatch(each -> each.name().equals(name))) {
        fields.add(field);
      }
      boolean list = document.followed(schema).path("items").isObject();
      members(name + (list ? "[]." : "."), schema, field.source(), depth + 1);
    }

    private static boolean requires(JsonNode schema, String name) {
      return schema.path("required").valueStream().anyMatch(each -> name.equals(each.asString()));
    }
  }
}
