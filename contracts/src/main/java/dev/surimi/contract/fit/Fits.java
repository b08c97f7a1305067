package dev.surimi.contract.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of one document as rules, each made on first use and kept. What it does not know how
 * to judge it says it is unsure about, so that it never contradicts the validator. Thread-safe.
 */
public final class Fits {

  /** Keywords that demand nothing, or that others here look at. */
  private static final Set<String> SILENT =
      Set.of(
          "$schema",
          "$comment",
          "$defs",
          "title",
          "description",
          "default",
          "examples",
          "example",
          "deprecated",
          "readOnly",
          "writeOnly",
          "then",
          "else",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties");

  private final JsonNode document;
  private final Map<String, Rule> known = new ConcurrentHashMap<>();

  public Fits(JsonNode document) {
    this.document = document;
  }

  /** Whether a value fits the schema at a location such as {@code #/components/schemas/booking}. */
  public Fit of(String location, JsonNode value) {
    return at(location).of(value);
  }

  private Rule at(String location) {
    Rule rule = known.get(location);
    if (rule != null) {
      return rule;
    }
    Rule made =
        location.startsWith("#") && location.indexOf('%') < 0
            ? rule(document.at(JsonPointer.compile(location.substring(1))))
            : Rule.UNKNOWN;
    known.put(location, made);
    return made;
  }

  private Rule rule(JsonNode schema) {
    if (schema.isBoolean()) {
      return schema.booleanValue() ? Rule.ANYTHING : Rule.NOTHING;
    }
    if (!schema.isObject()) {
      return Rule.UNKNOWN;
    }
    List<Rule> rules = new ArrayList<>();
    boolean hasMembers = false;
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      boolean ofMembers = isOfMembers(keyword.getKey());
      if (ofMembers && !hasMembers) {
        rules.add(members(schema));
      } else if (!ofMembers && !isSilent(keyword.getKey())) {
        rules.add(rule(schema, keyword.getKey(), keyword.getValue()));
      }
      hasMembers |= ofMembers;
    }
    return closed(schema, new Rules(rules));
  }

  private static boolean isOfMembers(String keyword) {
    return keyword.equals("properties")
        || keyword.equals("patternProperties")
        || keyword.equals("additionalProperties");
  }

  private static boolean isSilent(String keyword) {
    return SILENT.contains(keyword) || keyword.startsWith("x-");
  }

  private static Rule closed(JsonNode schema, Rules siblings) {
    JsonNode rule = schema.path("unevaluatedProperties");
    if (rule.isMissingNode()) {
      return siblings;
    }
    boolean closes = rule.isBoolean() && !rule.booleanValue();
    return new Rules(List.of(siblings, closes ? Closed.to(siblings) : Rule.UNKNOWN));
  }

  private Rule rule(JsonNode schema, String keyword, JsonNode value) {
    return switch (keyword) {
      case "$ref" -> new Reference(value.asString());
      case "allOf" -> new Rules(branches(value));
      case "anyOf" -> new Alternatives(branches(value), false);
      case "oneOf" -> new Alternatives(branches(value), true);
      case "not" -> negated(rule(value));
      case "if" -> new Condition(rule(value), branch(schema, "then"), branch(schema, "else"));
      case "type" -> Types.of(texts(value));
      case "enum" -> new OneOfValues(new HashSet<>(value.values()));
      case "const" -> new OneOfValues(Set.of(value));
      case "required" -> required(undeclared(texts(value), schema));
      case "dependentRequired" -> dependentRequired(value);
      case "items" -> items(rule(value));
      case "uniqueItems" -> value.booleanValue(true) ? Fits::unique : Rule.ANYTHING;
      case "pattern" -> Matching.of(value.asString());
      case "format" -> Formats.of(value.asString());
      default -> limit(keyword, value);
    };
  }

  private static Rule limit(String keyword, JsonNode value) {
    return switch (keyword) {
      case "minimum" -> bounds(value, compared -> compared >= 0);
      case "maximum" -> bounds(value, compared -> compared <= 0);
      case "exclusiveMinimum" -> bounds(value, compared -> compared > 0);
      case "exclusiveMaximum" -> bounds(value, compared -> compared < 0);
      case "minLength" -> atLeast(Size::ofText, value);
      case "maxLength" -> atMost(Size::ofText, value);
      case "minItems" -> atLeast(Size::ofArray, value);
      case "maxItems" -> atMost(Size::ofArray, value);
      case "minProperties" -> atLeast(Size::ofObject, value);
      case "maxProperties" -> atMost(Size::ofObject, value);
      default -> Rule.UNKNOWN;
    };
  }

  private Rule members(JsonNode schema) {
    Map<String, Rule> named = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      named.put(member.getKey(), rule(member.getValue()));
    }
    Map<Pattern, Rule> alike = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : schema.path("patternProperties").properties()) {
      alike.put(Pattern.compile(member.getKey()), rule(member.getValue()));
    }
    JsonNode others = schema.path("additionalProperties");
    Set<String> required = texts(schema.path("required"));
    required.retainAll(named.keySet());
    return new Members(named, required, alike, others.isMissingNode() ? null : rule(others));
  }

  private Rule branch(JsonNode schema, String keyword) {
    return schema.has(keyword) ? rule(schema.get(keyword)) : Rule.ANYTHING;
  }

  private List<Rule> branches(JsonNode schemas) {
    return schemas.values().stream().map(this::rule).toList();
  }

  private static Rule negated(Rule rule) {
    return value -> rule.of(value).negated();
  }

  private static Rule required(Set<String> names) {
    return object -> Fit.of(!object.isObject() || hasAll(object, names));
  }

  /** Those that {@link Members} does not look for. */
  private static Set<String> undeclared(Set<String> required, JsonNode schema) {
    required.removeAll(schema.path("properties").propertyNames());
    return required;
  }

  private static boolean hasAll(JsonNode object, Set<String> names) {
    for (String name : names) {
      if (!object.has(name)) {
        return false;
      }
    }
    return true;
  }

  private static Rule dependentRequired(JsonNode rule) {
    List<Rule> rules = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : rule.properties()) {
      Rule others = required(texts(member.getValue()));
      rules.add(object -> object.has(member.getKey()) ? others.of(object) : Fit.YES);
    }
    return new Rules(rules);
  }

  private static Rule items(Rule rule) {
    return array -> {
      Fit fit = Fit.YES;
      for (int i = 0; array.isArray() && i < array.size() && fit != Fit.NO; i++) {
        fit = fit.and(rule.of(array.get(i)));
      }
      return fit;
    };
  }

  /** Numbers may be equal that are written otherwise, so two that differ may be one too many. */
  private static Fit unique(JsonNode array) {
    boolean texts = array.values().stream().allMatch(JsonNode::isString);
    boolean differ = new HashSet<>(array.values()).size() == array.size();
    return !array.isArray() || (texts && differ) ? Fit.YES : Fit.UNSURE;
  }

  private static Rule bounds(JsonNode limit, IntPredicate allowed) {
    return new Bounds(new BigDecimal(limit.asString()), allowed);
  }

  private static Rule atLeast(ToIntFunction<JsonNode> measure, JsonNode limit) {
    return new Size(measure, limit.asInt(), Integer.MAX_VALUE);
  }

  private static Rule atMost(ToIntFunction<JsonNode> measure, JsonNode limit) {
    return new Size(measure, 0, limit.asInt());
  }

  private static Set<String> texts(JsonNode value) {
    Set<String> texts = new HashSet<>();
    if (value.isString()) {
      texts.add(value.stringValue());
    }
    value.values().forEach(each -> texts.add(each.asString()));
    return texts;
  }

  /** {@code $ref}, followed when it is first judged by: schemas may contain themselves. */
  private final class Reference implements Rule {
    private final String location;
    private volatile Rule rule;

    Reference(String location) {
      this.location = location;
    }

    private Rule rule() {
      if (rule == null) {
        rule = at(location);
      }
      return rule;
    }

    @Override
    public Fit of(JsonNode value) {
      return rule().of(value);
    }

    @Override
    public boolean covers(JsonNode object, String member) {
      return rule().covers(object, member);
    }
  }
}
