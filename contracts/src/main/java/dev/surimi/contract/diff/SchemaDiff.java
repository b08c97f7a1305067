package dev.surimi.contract.diff;

import dev.surimi.contract.Direction;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares two schemas of one message, keyword by keyword and member by member. */
final class SchemaDiff {

  /** Keywords of which a greater value takes less ({@code 1}) or more ({@code -1}). */
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
          "pattern",
          "format",
          "multipleOf",
          "uniqueItems",
          "contains",
          "propertyNames",
          "patternProperties",
          "dependentRequired",
          "dependentSchemas",
          "if",
          "then",
          "else",
          "not");

  private static final int MAX_DEPTH = 12;
  private static final int MAX_VALUE = 80;

  private final Direction direction;
  private final String call;
  private final PlainSchema old;
  private final PlainSchema young;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<Difference> found = new LinkedHashSet<>();

  SchemaDiff(Direction direction, String call, JsonNode old, JsonNode young) {
    this.direction = direction;
    this.call = call;
    this.old = new PlainSchema(old);
    this.young = new PlainSchema(young);
  }

  Set<Difference> compare(JsonNode was, JsonNode is) {
    walk("", was, is);
    return found;
  }

  /** A schema that holds itself is compared once on each way down. */
  private void walk(String pointer, JsonNode was, JsonNode is) {
    String refs = was.path("$ref").asString("") + " " + is.path("$ref").asString("");
    boolean loops = !refs.isBlank() && path.contains(refs);
    if (!loops && path.size() < MAX_DEPTH) {
      path.push(refs);
      keywords(pointer, old.of(was), young.of(is));
      path.pop();
    }
  }

  private void keywords(String pointer, JsonNode was, JsonNode is) {
    types(pointer, was, is);
    enumeration(pointer, was, is);
    BOUNDS.forEach((name, sense) -> bound(pointer, name, sense, was.path(name), is.path(name)));
    RULES.forEach(name -> rule(pointer, name, was.path(name), is.path(name)));
    required(pointer, was, is);
    members(pointer, was, is);
    others(pointer, was, is);
    items(pointer, was, is);
    listed(pointer + "/", was.path("prefixItems"), is.path("prefixItems"), "prefixItems", 1);
    listed(pointer, was.path("allOf"), is.path("allOf"), "allOf", 1);
    listed(pointer, was.path("anyOf"), is.path("anyOf"), "anyOf", -1);
    listed(pointer, was.path("oneOf"), is.path("oneOf"), "oneOf", -1);
  }

  private void types(String pointer, JsonNode was, JsonNode is) {
    Set<String> before = words(was.path("type"));
    Set<String> after = words(is.path("type"));
    if (before.isEmpty() == after.isEmpty()) {
      sets(pointer, "type", wide(before), wide(after));
    } else {
      Kind kind = before.isEmpty() ? Kind.NARROWED : Kind.WIDENED;
      add(kind, pointer, "type " + from(was.path("type"), is.path("type")));
    }
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
      sets(pointer, "value", texts(was.path("enum")), texts(is.path("enum")));
    } else if (was.has("enum") != is.has("enum")) {
      Kind kind = was.has("enum") ? Kind.WIDENED : Kind.NARROWED;
      add(kind, pointer, "values " + from(was.path("enum"), is.path("enum")));
    }
  }

  private void sets(String pointer, String what, Set<String> before, Set<String> after) {
    Set<String> gone = without(before, after);
    Set<String> come = without(after, before);
    if (!gone.isEmpty()) {
      add(Kind.NARROWED, pointer, what + " without " + String.join(", ", gone));
    }
    if (!come.isEmpty()) {
      add(Kind.WIDENED, pointer, what + " also " + String.join(", ", come));
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> left = new LinkedHashSet<>(all);
    left.removeAll(some);
    return left;
  }

  private void bound(String pointer, String name, int sense, JsonNode was, JsonNode is) {
    if (isSame(was, is)) {
      return;
    }
    boolean narrower = was.isMissingNode() || (!is.isMissingNode() && (order(was, is) == -sense));
    add(narrower ? Kind.NARROWED : Kind.WIDENED, pointer, name + " " + from(was, is));
  }

  private static int order(JsonNode was, JsonNode is) {
    return was.decimalValue().compareTo(is.decimalValue());
  }

  private static boolean isSame(JsonNode was, JsonNode is) {
    return (was.isMissingNode() || is.isMissingNode()) ? was.equals(is) : order(was, is) == 0;
  }

  private void rule(String pointer, String name, JsonNode was, JsonNode is) {
    if (PlainSchema.bare(name, was).equals(PlainSchema.bare(name, is))) {
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
    without(after, before)
        .forEach(name -> add(Kind.NARROWED, pointer + "/" + name, "it must be there now"));
    without(before, after)
        .forEach(name -> add(Kind.WIDENED, pointer + "/" + name, "it may be missing now"));
  }

  private void members(String pointer, JsonNode was, JsonNode is) {
    JsonNode before = was.path("properties");
    JsonNode after = is.path("properties");
    for (String name : before.propertyNames()) {
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

  /** Members without a declaration: a reader skips them, as it skips a new member. */
  private void others(String pointer, JsonNode was, JsonNode is) {
    JsonNode before = was.path("additionalProperties");
    JsonNode after = is.path("additionalProperties");
    if (before.isObject() && after.isObject()) {
      walk(pointer + "/*", before, after);
    } else if (isClosed(was) != isClosed(is)) {
      Kind opened = direction == Direction.REQUEST ? Kind.WIDENED : Kind.ADDED;
      boolean closed = isClosed(is);
      add(
          closed ? Kind.NARROWED : opened,
          pointer,
          closed ? "closed to other members" : "open to other members");
    } else if (before.isObject() != after.isObject()) {
      rule(pointer, "additionalProperties", schemaOrNothing(before), schemaOrNothing(after));
    }
  }

  private static boolean isClosed(JsonNode schema) {
    return isFalse(schema.path("additionalProperties"))
        || isFalse(schema.path("unevaluatedProperties"));
  }

  private static boolean isFalse(JsonNode node) {
    return node.isBoolean() && !node.booleanValue();
  }

  private static JsonNode schemaOrNothing(JsonNode node) {
    return node.isObject() ? node : MissingNode.getInstance();
  }

  private void items(String pointer, JsonNode was, JsonNode is) {
    JsonNode before = was.path("items");
    JsonNode after = is.path("items");
    if (!before.isMissingNode() && !after.isMissingNode()) {
      walk(pointer + "/0", before, after);
    } else {
      rule(pointer, "items", before, after);
    }
  }

  /**
   * Branches that both have, in whatever order, are no difference.
   *
   * @param sense 1 where each further branch takes less, -1 where it takes more
   */
  private void listed(String pointer, JsonNode was, JsonNode is, String name, int sense) {
    List<JsonNode> before = new ArrayList<>(was.values());
    List<JsonNode> after = new ArrayList<>(is.values());
    if (!name.equals("prefixItems") && before.size() != after.size()) {
      dropCommon(before, after);
    }
    boolean items = name.equals("prefixItems");
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      walk(items ? pointer + i : pointer, before.get(i), after.get(i));
    }
    if (before.size() != after.size()) {
      boolean appeared = was.isMissingNode() || is.isMissingNode();
      boolean more = after.size() > before.size();
      boolean narrower = appeared ? more : more == (sense > 0);
      String what = name + " of " + was.size() + " schemas, now of " + is.size();
      add(narrower ? Kind.NARROWED : Kind.WIDENED, items ? pointer + both : pointer, what);
    }
  }

  private void dropCommon(List<JsonNode> before, List<JsonNode> after) {
    for (JsonNode branch : List.copyOf(before)) {
      after.stream()
          .filter(each -> young.of(each).equals(old.of(branch)))
          .findFirst()
          .ifPresent(
              same -> {
                before.remove(branch);
                after.remove(same);
              });
    }
  }

  private static Set<String> words(JsonNode node) {
    Set<String> words = new LinkedHashSet<>();
    if (node.isString()) {
      words.add(node.asString());
    }
    node.forEach(each -> words.add(each.asString()));
    return words;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(each -> texts.add(each.toString()));
    return texts;
  }

  private static String from(JsonNode was, JsonNode is) {
    return "was " + said(was) + ", is " + said(is);
  }

  private static String said(JsonNode value) {
    String text = value.isMissingNode() ? "not there" : value.toString();
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE - 1) + "…";
  }

  private void add(Kind kind, String pointer, String what) {
    String place = pointer.isEmpty() ? call : call + " " + pointer;
    found.add(new Difference(direction, kind, place, what));
  }
}
