package dev.surimi.contract;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the contract knows about a member that is missing or that nobody declared. */
final class Member {

  private static final List<String> EXAMPLES = List.of("example", "default", "const");

  private final JsonNode bundle;
  private final Violation violation;

  Member(JsonNode bundle, Violation violation) {
    this.bundle = bundle;
    this.violation = violation;
  }

  /** The value that an example has at the place of a member that is missing. */
  Optional<JsonNode> example(Optional<Operation> operation) {
    String name = name();
    Spot rule = Spot.at(bundle, violation.schema());
    Spot holder =
        Spot.at(bundle, "#" + Objects.requireNonNullElse(rule.place().head(), rule.place()));
    Spot member = holder.at("properties").at(name).followed();
    Stream<JsonNode> own =
        Stream.concat(said(holder.at("name").exists() ? holder : member), said(member));
    Stream<JsonNode> ofHolder =
        holder.at("examples").node().valueStream().map(each -> each.path(name));
    Stream<JsonNode> ofCalls =
        violation.direction() == Direction.REQUEST
            ? operation.stream()
                .flatMap(known -> known.examples().stream())
                .map(each -> at(each.value(), violation.pointer()))
            : Stream.of();
    return Stream.of(own, ofCalls, ofHolder)
        .flatMap(each -> each)
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst();
  }

  /** What stands at a member or parameter itself, or first among its examples. */
  private static Stream<JsonNode> said(Spot place) {
    Spot schema = place.at("schema").followed();
    return Stream.of(place, schema)
        .flatMap(
            each ->
                Stream.concat(
                    EXAMPLES.stream().map(name -> each.at(name).node()),
                    Stream.of(each.at("examples").at(0).node())));
  }

  /** The declared name that a name was probably meant to be; not one that is said as well. */
  Optional<JsonNode> rightName(Collection<String> declared, JsonNode message) {
    JsonNode parent = at(message, parentOf(violation.pointer()));
    List<String> unsaid = declared.stream().filter(name -> !parent.has(name)).toList();
    return Nearest.to(name(), unsaid).stream()
        .findFirst()
        .map(JsonNodeFactory.instance::stringNode);
  }

  static String parentOf(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private String name() {
    String last = violation.pointer().substring(violation.pointer().lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }

  /** A MissingNode also for a pointer that was shortened. */
  static JsonNode at(JsonNode message, String pointer) {
    try {
      return message.at(JsonPointer.compile(pointer));
    } catch (JacksonException | IllegalArgumentException shortened) {
      return message.at("/~1~1no such member");
    }
  }
}
