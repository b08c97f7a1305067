package dev.surimi.scenario.step;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Nearest;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Line;
import dev.surimi.scenario.Vocabulary;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step as it stands in a file.
 *
 * @param pointer RFC 6901 JSON Pointer of the step
 * @param usualVendor the story's vendor; {@code ""} when it has none
 * @param usualHeaders what the story's calls carry
 */
public record Written(
    String pointer,
    JsonNode node,
    String usualVendor,
    ObjectNode usualHeaders,
    Contracts contracts,
    Vocabulary vocabulary,
    Inner inner) {

  /** Reads what stands inside of a step. */
  public interface Inner {

    /** The steps of a list. */
    List<Line> lines(String pointer, JsonNode steps);

    /** The steps of another file, named from this one. */
    List<Line> included(String pointer, String file);
  }

  /** What stands under a name; a MissingNode when nothing does. */
  JsonNode at(String member) {
    return node.path(member);
  }

  Optional<String> text(String member) {
    return node.hasNonNull(member) ? Optional.of(node.path(member).asString()) : Optional.empty();
  }

  /** An object under a name; an empty one when there is none. */
  ObjectNode object(String member) {
    return node.path(member) instanceof ObjectNode object
        ? object
        : JsonNodeFactory.instance.objectNode();
  }

  /** What is said: an object, or a reference to one that was kept. */
  JsonNode with() {
    return node.has("with") ? node.get("with") : object("with");
  }

  BadStep bad(String member, String message) {
    return new BadStep(pointer + "/" + member, message);
  }

  /** The vendor of this step. */
  String vendor() {
    String vendor = text("vendor").orElse(usualVendor);
    if (vendor.isEmpty()) {
      throw new BadStep(pointer, "say which vendor: vendor: guestonline, here or for the story");
    }
    if (contracts.find(vendor).isEmpty()) {
      throw node.has("vendor")
          ? bad("vendor", "no vendor is called " + vendor)
          : new BadStep("/vendor", "no vendor is called " + vendor);
    }
    return vendor;
  }

  Contract contract() {
    return contracts.require(vendor());
  }

  /** Refuses a name that is not among those there are, if it is known which these are. */
  void requireKnown(String member, String what, String name, Collection<String> known) {
    if (!known.isEmpty() && !name.contains("${") && !known.contains(name)) {
      throw bad(member, "there is no " + what + " " + name + Nearest.question(name, known));
    }
  }

  /** The words of the step's vendor; none where they are not known. */
  Collection<String> words(Function<Vocabulary.Words, Collection<String>> kind) {
    return vocabulary.find(vendor()).map(kind).orElse(List.of());
  }

  private static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * What the step's calls carry: the story's headers, when it is the story's vendor, and its own.
   */
  ObjectNode headers() {
    ObjectNode headers = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> usual : usualHeaders.properties()) {
      if (usual.getValue() instanceof ObjectNode ofVendor) {
        headers.setAll(usual.getKey().equals(vendor()) ? ofVendor : nothing());
      } else if (vendor().equals(usualVendor)) {
        headers.set(usual.getKey(), usual.getValue());
      }
    }
    return headers.setAll(object("headers"));
  }

  Optional<Duration> duration(String member) {
    try {
      return text(member).map(Duration::parse);
    } catch (DateTimeException broken) {
      throw bad(member, "expected a duration such as PT7M, got " + node.path(member));
    }
  }

  /** The same, of an object inside of this step. */
  Written inside(String member) {
    return new Written(
        pointer + "/" + member,
        node.path(member),
        text("vendor").orElse(usualVendor),
        usualHeaders,
        contracts,
        vocabulary,
        inner);
  }
}
