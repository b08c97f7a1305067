package dev.surimi.scenario.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/**
 * Matchers that are written as an object with the name of the rule: {@code matches}, {@code from}
 * and {@code to}, {@code contains}, {@code length}, {@code not}, {@code one-of}, {@code is}.
 */
final class Rules {

  private static final Map<String, Function<JsonNode, Matcher>> RULES = new LinkedHashMap<>();

  static {
    RULES.put("matches", Rules::matches);
    RULES.put("from", from -> range(from, 1));
    RULES.put("to", to -> range(to, -1));
    RULES.put("contains", Rules::contains);
    RULES.put("length", Rules::length);
    RULES.put("not", Rules::not);
    RULES.put("one-of", Rules::oneOf);
    RULES.put("is", Rules::is);
  }

  private Rules() {}

  static boolean has(JsonNode expected) {
    return expected.isObject()
        && !expected.isEmpty()
        && Set.copyOf(RULES.keySet()).containsAll(expected.propertyNames());
  }

  static Matcher of(JsonNode expected) {
    return (pointer, actual) -> {
      List<Difference> differences = new ArrayList<>();
      expected
          .properties()
          .forEach(
              rule ->
                  differences.addAll(
                      RULES
                          .get(rule.getKey())
                          .apply(rule.getValue())
                          .differences(pointer, actual)));
      return differences;
    };
  }

  private static Matcher matches(JsonNode expression) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(expression.asString());
    } catch (PatternSyntaxException broken) {
      return (pointer, actual) ->
          List.of(
              Difference.of(
                  pointer, "a regular expression, and " + expression + " is none", actual));
    }
    return (pointer, actual) ->
        Expected.unless(
            actual.isValueNode() && pattern.matcher(actual.asString()).find(),
            pointer,
            "a match of " + pattern,
            actual);
  }

  /** {@code side} is 1 for a lower end, -1 for an upper one; texts compare as texts do. */
  private static Matcher range(JsonNode end, int side) {
    String told = (side > 0 ? "at least " : "at most ") + Difference.told(end);
    return (pointer, actual) ->
        Expected.unless(
            isComparable(end, actual) && compare(actual, end) * side >= 0, pointer, told, actual);
  }

  private static boolean isComparable(JsonNode end, JsonNode actual) {
    return (end.isNumber() && actual.isNumber()) || (end.isString() && actual.isString());
  }

  private static int compare(JsonNode one, JsonNode other) {
    return one.isNumber()
        ? new BigDecimal(one.asString()).compareTo(new BigDecimal(other.asString()))
        : one.asString().compareTo(other.asString());
  }

  /** A list holds the item (or each of the items); a text holds the text. */
  private static Matcher contains(JsonNode wanted) {
    return (pointer, actual) -> {
      List<JsonNode> items = wanted.isArray() ? List.copyOf(wanted.values()) : List.of(wanted);
      return items.stream()
          .filter(item -> !holds(actual, item))
          .map(item -> missing(pointer, item, actual))
          .toList();
    };
  }

  private static Difference missing(String pointer, JsonNode item, JsonNode actual) {
    return new Difference(
        pointer,
        "to hold " + Difference.told(item),
        nearest(item, actual)
            .map(differences -> "none of " + actual.size() + "; the nearest: " + differences)
            .orElse(Difference.told(actual)));
  }

  /** Where the most similar item of a list is otherwise. */
  private static Optional<List<Difference>> nearest(JsonNode item, JsonNode actual) {
    return item.isObject() && actual.isArray()
        ? actual.values().stream()
            .map(each -> Expected.of(item).differences(each))
            .min(Comparator.comparingInt(List::size))
        : Optional.empty();
  }

  private static boolean holds(JsonNode actual, JsonNode item) {
    return actual.isArray()
        ? actual.values().stream().anyMatch(each -> Expected.of(item).fits(each))
        : actual.isString() && actual.asString().contains(item.asString());
  }

  private static Matcher length(JsonNode wanted) {
    return (pointer, actual) -> {
      int length = actual.isString() ? actual.asString().length() : actual.size();
      JsonNode counted = wanted.isNumber() || wanted.isObject() ? node(length) : actual;
      boolean fits = isMeasurable(actual) && Expected.of(wanted).fits(counted);
      String told = "the length " + Difference.told(wanted);
      return fits
          ? List.of()
          : List.of(new Difference(pointer, told, length + " in " + Difference.told(actual)));
    };
  }

  private static boolean isMeasurable(JsonNode actual) {
    return actual.isString() || actual.isContainer();
  }

  private static JsonNode node(int number) {
    return tools.jackson.databind.node.JsonNodeFactory.instance.numberNode(number);
  }

  private static Matcher not(JsonNode unwanted) {
    return (pointer, actual) ->
        Expected.unless(
            !Expected.of(unwanted).fits(actual),
            pointer,
            "anything but " + Difference.told(unwanted),
            actual);
  }

  private static Matcher oneOf(JsonNode wanted) {
    return (pointer, actual) ->
        Expected.unless(
            wanted.values().stream().anyMatch(each -> Expected.of(each).fits(actual)),
            pointer,
            "one of " + Difference.told(wanted),
            actual);
  }

  /** The value itself, member for member, even where it looks like a rule. */
  private static Matcher is(JsonNode value) {
    return (pointer, actual) ->
        Expected.unless(
            Expected.isSame(value, actual), pointer, "exactly " + Difference.told(value), actual);
  }
}
