package dev.surimi.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what the contract says about the place of a violation. */
final class Lessons {

  private static final Pattern RULES =
      Pattern.compile("properties|items|allOf|anyOf|oneOf|then|else|[0-9]+");

  private final ObjectNode bundle;
  private final Shapes shapes;
  private final Optional<Operation> operation;

  /** {@code operation} is the one that was called; its source is that of rules without any mark. */
  Lessons(ObjectNode bundle, Shapes shapes, Optional<Operation> operation) {
    this.bundle = bundle;
    this.shapes = shapes;
    this.operation = operation;
  }

  Lesson of(Violation violation, JsonNode message) {
    JsonPointer rule = JsonPointer.compile(violation.schema().substring(1));
    JsonPointer place = isSchema(rule) ? rule : rule.head();
    return new Lesson(
        violation,
        source(rule),
        text(place, "description"),
        text(place, "x-note"),
        repaired(violation, rule, message).orElse(null));
  }

  private Optional<JsonNode> repaired(Violation violation, JsonPointer rule, JsonNode message) {
    Member member = new Member(bundle, violation);
    return switch (violation.keyword()) {
      case "required" -> member.example(operation);
      case "unevaluatedProperties" -> member.rightName(declaredAround(violation), message);
      default ->
          Repair.of(violation.keyword(), bundle.at(rule), Member.at(message, violation.pointer()));
    };
  }

  /** The names that are declared where somebody said another. */
  private Collection<String> declaredAround(Violation violation) {
    if (violation.direction() != Direction.REQUEST || operation.isEmpty()) {
      return shapes.at(Member.parentOf(violation.schema())).names();
    }
    Shape shape = operation.get().request().shape();
    String parent = Member.parentOf(violation.pointer());
    for (JsonPointer step = JsonPointer.compile(parent);
        shape != null && !step.matches();
        step = step.tail()) {
      shape = step.mayMatchElement() ? shape.item() : shape.member(step.getMatchingProperty());
    }
    return shape == null ? List.of() : shape.names();
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
    return operation.map(Operation::source).orElse(Source.INFERRED);
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
}
