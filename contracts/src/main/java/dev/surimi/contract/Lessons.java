package dev.surimi.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what the contract says about the place of a violation. */
final class Lessons {

  private static final Pattern RULES =
      Pattern.compile("properties|items|allOf|anyOf|oneOf|then|else|[0-9]+");

  private final ObjectNode bundle;
  private final Source otherwise;

  /** {@code otherwise} is how a rule is known that carries no mark, nor anything around it. */
  Lessons(ObjectNode bundle, Source otherwise) {
    this.bundle = bundle;
    this.otherwise = otherwise;
  }

  Lesson of(Violation violation, JsonNode message) {
    JsonPointer rule = JsonPointer.compile(violation.schema().substring(1));
    JsonPointer place = isSchema(rule) ? rule : rule.head();
    JsonNode value = at(message, violation.pointer());
    return new Lesson(
        violation,
        source(rule),
        text(place, "description"),
        text(place, "x-note"),
        Repair.of(violation.keyword(), bundle.at(rule), value).orElse(null));
  }

  private boolean isSchema(JsonPointer rule) {
    return bundle.at(rule).isObject();
  }

  /** The nearest mark on the way from the rule to the root. */
  private Source source(JsonPointer rule) {
    for (JsonPointer place = rule; place != null; place = place.head()) {
      Optional<Source> marked = Source.find(bundle.at(place).path("x-source").stringValue(null));
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    return otherwise;
  }

  /** What is said at the place itself, or at the schema around a rule that has no words. */
  private String text(JsonPointer rule, String name) {
    for (JsonPointer place = rule; place != null; place = place.head()) {
      String text = bundle.at(place).path(name).stringValue(null);
      if (text != null) {
        return text;
      }
      if (place.last() == null || !RULES.matcher(place.last().getMatchingProperty()).matches()) {
        return null;
      }
    }
    return null;
  }

  private static JsonNode at(JsonNode message, String pointer) {
    try {
      return message.at(JsonPointer.compile(pointer));
    } catch (JacksonException | IllegalArgumentException shortened) {
      return MissingNode.getInstance();
    }
  }
}
