package dev.surimi.contract.diff;

import dev.surimi.contract.Direction;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares two schemas of one message, keyword by keyword and member by member. */
final class SchemaDiff {

  /** Keywords of which a greater value takes less. */
  private static final Map<String, Integer> BOUNDS =
      Map.of(
          "minimum", 1,
          "exclusiveMinimum", 1,
          "minLength", 1,
          "minItems", 1,
          "minProperties", 1,
          "maximum", -1,
          "exclusiveMaximum", -1,
          "maxLength", -1,
          "maxItems", -1,
          "maxProperties", -1);

  /** Keywords of which nobody can say which of two values takes more. */
  private static final List<String> RULES =
      List.of(
          "pattern", "format", "const", "multipleOf", "uniqueItems", "if", "then", "else", "not");

  private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");

  private final Direction direction;
  private final String call;
  private final JsonNode old;
  private final JsonNode young;
  private final Set<String> walked = new HashSet<>();
  private final List<Difference> found = new ArrayList<>();

  SchemaDiff(Direction direction, String call, JsonNode old, JsonNode young) {
    this.direction = direction;
    this.call = call;
    this.old = old;
    this.young = young;
  }

  List<Difference> compare(JsonNode was, JsonNode is) {
    walk("", was, is);
    return found;
  }

  private void walk(String pointer, JsonNode was, JsonNode is) {
    if (!walked.add(was.path("$ref").asString("") + " " + is.path("$ref").asString("") + pointer)) {
      return;
    }
    if (was.has("$ref") || is.has("$ref")) {
      if (isLoop(pointer)) {
        return;
      }
      walk(pointer, followed(was, old), followed(is, young));
      return;
    }
    types(pointer, was, is);
    enumeration(pointer, was, is);
    BOUNDS.forEach((name, sense) -> bound(pointer, name, sense, was.path(name), is.path(name)));
    RULES.forEach(name -> rule(pointer, name, was.path(name), is.path(name)));
    required(pointer, was, is);
    members(pointer, was, is);
    if (was.path("items").isObject() && is.path("items").isObject()) {
      walk(pointer + "/0", was.path("items"), is.path("items"));
    }
    BRANCHES.forEach(name -> branches(pointer, was.path(name), is.path(name)));
  }

  /** A schema that holds itself is compared to a depth that no message reaches. */
  private static boolean isLoop(String pointer) {
    return pointer.chars().filter(c -> c == '/').count() > 12;
  }

  private static JsonNode followed(JsonNode schema, JsonNode document) {
    return schema.has("$ref")
        ? document.at(ContractDiff.pointer(schema.path("$ref").asString()))
        : schema;
  }

  private void types(String pointer, JsonNode was, JsonNode is) {
    Set<String> before = words(was.path("type"));
    Set<String> after = words(is.path("type"));
    if (before.isEmpty() || after.isEmpty()) {
      if (before.isEmpty() != after.isEmpty()) {
        add(
            before.isEmpty() ? Kind.NARROWED : Kind.WIDENED,
            pointer,
            "type " + from(before, after));
      }
      return;
    }
    sets(pointer, "type", wide(before), wide(after));
  }

  /** A number may be an integer. */
  private static Set<String> wide(Set<String> types) {
    Set<String> all = new TreeSet<>(types);
    if (all.contains("number")) {
      all.add("integer");
    }
    return all;
  }

  private void enumeration(String pointer, JsonNode was, JsonNode is) {
    if (was.has("enum") && is.has("enum")) {
      sets(pointer, "value", words(was.path("enum")), words(is.path("enum")));
    } else if (was.has("enum") != is.has("enum")) {
      add(was.has("enum") ? Kind.WIDENED : Kind.NARROWED, pointer, "the list of values");
    }
  }

  private void sets(String pointer, String what, Set<String> before, Set<String> after) {
    Set<String> gone = new LinkedHashSet<>(before);
    gone.removeAll(after);
    Set<String> come = new LinkedHashSet<>(after);
    come.removeAll(before);
    if (!gone.isEmpty()) {
      add(Kind.NARROWED, pointer, what + " without " + String.join(", ", gone));
    }
    if (!come.isEmpty()) {
      add(Kind.WIDENED, pointer, what + " also " + String.join(", ", come));
    }
  }

  private void bound(String pointer, String name, int sense, JsonNode was, JsonNode is) {
    if (was.equals(is)) {
      return;
    }
    boolean narrower =
        was.isMissingNode()
            || (!is.isMissingNode() && is.decimalValue().compareTo(was.decimalValue()) * sense > 0);
    add(narrower ? Kind.NARROWED : Kind.WIDENED, pointer, name + " " + from(was, is));
  }

  private void rule(String pointer, String name, JsonNode was, JsonNode is) {
    if (was.equals(is)) {
      return;
    }
    if (!is.isMissingNode()) {
      add(Kind.NARROWED, pointer, name + " " + from(was, is));
    }
    if (!was.isMissingNode()) {
      add(Kind.WIDENED, pointer, name + " " + from(was, is));
    }
  }

  private void required(String pointer, JsonNode was, JsonNode is) {
    Set<String> before = words(was.path("required"));
    Set<String> after = words(is.path("required"));
    after.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> add(Kind.NARROWED, pointer + "/" + name, "it is required now"));
    before.stream()
        .filter(name -> !after.contains(name))
        .forEach(name -> add(Kind.WIDENED, pointer + "/" + name, "it may be missing now"));
  }

  private void members(String pointer, JsonNode was, JsonNode is) {
    JsonNode before = was.path("properties");
    JsonNode after = is.path("properties");
    for (String name : new LinkedHashSet<>(before.propertyNames())) {
      if (after.has(name)) {
        walk(pointer + "/" + name, before.path(name), after.path(name));
      } else {
        add(Kind.REMOVED, pointer + "/" + name, "the member is gone");
      }
    }
    after.propertyNames().stream()
        .filter(name -> !before.has(name))
        .forEach(name -> add(Kind.ADDED, pointer + "/" + name, "a new member"));
  }

  private void branches(String pointer, JsonNode was, JsonNode is) {
    if (was.size() == is.size()) {
      for (int i = 0; i < was.size(); i++) {
        walk(pointer, was.path(i), is.path(i));
      }
    } else {
      String what = "composed of " + was.size() + " schemas, now of " + is.size();
      add(is.size() > was.size() ? Kind.WIDENED : Kind.NARROWED, pointer, what);
    }
  }

  private static Set<String> words(JsonNode node) {
    Set<String> words = new LinkedHashSet<>();
    if (node.isString()) {
      words.add(node.asString());
    }
    node.forEach(each -> words.add(each.isString() ? each.asString() : each.toString()));
    return words;
  }

  private static String from(Object was, Object is) {
    return "was " + said(was) + ", is " + said(is);
  }

  private static String said(Object value) {
    return value instanceof MissingNode ? "not there" : value.toString();
  }

  private void add(Kind kind, String pointer, String what) {
    String place = pointer.isEmpty() ? call : call + " " + pointer;
    found.add(new Difference(direction, kind, place, what));
  }
}
