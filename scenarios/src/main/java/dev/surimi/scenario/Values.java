package dev.surimi.scenario;

import dev.surimi.contract.Nearest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a story has kept so far, by name. A reference, a name in braces after a dollar sign, is the
 * value with its type where it is the whole of a text, and the value's text inside of one; with two
 * dollar signs it is no reference. Thread-safe.
 */
public final class Values {

  private static final Pattern REFERENCE = Pattern.compile("\\$(\\$?)\\{([A-Za-z0-9_.-]+)}");

  private final Map<String, JsonNode> values = new ConcurrentHashMap<>();

  public void put(String name, JsonNode value) {
    values.put(name, value);
  }

  public void put(String name, String value) {
    values.put(name, JsonNodeFactory.instance.stringNode(value));
  }

  public Optional<JsonNode> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The names that a text refers to. */
  public static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      if (reference.group(1).isEmpty()) {
        names.add(reference.group(2));
      }
    }
    return names;
  }

  /** A copy with every reference replaced; a {@link Failure} names a value that nobody has kept. */
  public JsonNode fill(JsonNode node) {
    if (node.isString()) {
      return filled(node);
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(each -> object.set(fill(each.getKey()), fill(each.getValue())));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.values().forEach(each -> array.add(fill(each)));
      return array;
    }
    return node;
  }

  private JsonNode filled(JsonNode text) {
    Matcher whole = REFERENCE.matcher(text.asString());
    return whole.matches() && whole.group(1).isEmpty()
        ? require(whole.group(2))
        : JsonNodeFactory.instance.stringNode(fill(text.asString()));
  }

  public String fill(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).isEmpty()
                        ? require(found.group(2)).asString()
                        : found.group().substring(1)));
  }

  private JsonNode require(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      throw new Failure(
          "there is no value '" + name + "' yet" + Nearest.question(name, values.keySet()));
    }
    return value;
  }
}
