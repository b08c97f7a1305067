package dev.surimi.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * What a schema declares, all its branches (refs, allOf, anyOf, oneOf, if) taken together: the
 * types of a value, an object's members, an array's items. It says how a text is read, and which
 * members nobody declared.
 */
final class Shape {
  private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> CONDITIONS = List.of("if", "then", "else");
  private static final List<String> OTHERS =
      List.of("additionalProperties", "unevaluatedProperties");

  private final Shapes shapes;
  private final Map<String, Spot> parts = new LinkedHashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Map<String, List<Spot>> members = new LinkedHashMap<>();
  private final List<Spot> others = new ArrayList<>();
  private final List<Spot> items = new ArrayList<>();
  private final Map<String, Shape> known = new ConcurrentHashMap<>();
  private boolean open;
  private boolean shut;

  Shape(Shapes shapes, List<Spot> schemas) {
    this.shapes = shapes;
    schemas.forEach(this::gather);
    parts.values().forEach(this::add);
  }

  private void gather(Spot schema) {
    if (!schema.node().isObject() || parts.putIfAbsent(schema.location(), schema) != null) {
      return;
    }
    if (schema.text("$ref") != null) {
      gather(schema.followed());
    }
    BRANCHES.forEach(branch -> schema.at(branch).items().forEach(this::gather));
    CONDITIONS.forEach(condition -> gather(schema.at(condition)));
  }

  private void add(Spot part) {
    addTypes(part.node());
    part.at("properties").members().forEach(this::addMember);
    for (String keyword : OTHERS) {
      addOthers(part.at(keyword));
    }
    open |= part.node().has("patternProperties");
    if (part.node().path("items").isObject()) {
      items.add(part.at("items"));
    }
  }

  private void addTypes(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isString()) {
      types.add(type.stringValue());
    }
    type.values().forEach(each -> types.add(each.asString()));
  }

  private void addMember(Spot member) {
    members.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(member);
  }

  private void addOthers(Spot rule) {
    if (rule.node().isObject()) {
      others.add(rule);
    }
    if (rule.node().isBoolean() && !rule.node().booleanValue()) {
      shut = true;
    } else {
      open |= rule.exists();
    }
  }

  boolean allows(String type) {
    return types.contains(type);
  }

  /** The names of the declared members. */
  Collection<String> names() {
    return members.keySet();
  }

  boolean declares(String member) {
    return members.containsKey(member);
  }

  /**
   * Whether a member that is not declared is unknown: members are declared and nothing is said
   * about others.
   */
  boolean isClosed() {
    return !open && (shut || !members.isEmpty());
  }

  /**
   * The shape of a member, declared or covered by a rule for all others; null when nothing says
   * anything.
   */
  Shape member(String name) {
    Shape shape = known.get(name);
    if (shape != null) {
      return shape;
    }
    List<Spot> declared = members.get(name);
    if (declared == null) {
      return others.isEmpty() ? null : shapes.of(others);
    }
    return known.computeIfAbsent(name, unknown -> shapes.of(declared));
  }

  /** The shape of an array's items; null when nothing is said. */
  Shape item() {
    return items.isEmpty() ? null : shapes.of(items);
  }

  /** Where the bundle declares it: the first part with members, or else the first part. */
  String location() {
    return parts.values().stream()
        .filter(part -> !part.node().path("properties").isEmpty())
        .findFirst()
        .or(() -> parts.values().stream().findFirst())
        .map(Spot::location)
        .orElse("#");
  }
}
