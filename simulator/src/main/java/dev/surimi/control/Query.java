package dev.surimi.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plain query string. */
final class Query {

  private Query() {}

  /** Its members as texts; a name that comes twice has a list of them, which no parameter takes. */
  static ObjectNode read(String query) {
    ObjectNode read = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, String> pair : pairs(query)) {
      String name = pair.getKey();
      if (!read.has(name)) {
        read.put(name, pair.getValue());
      } else {
        ArrayNode list = read.get(name) instanceof ArrayNode known ? known : listOf(read, name);
        list.add(pair.getValue());
      }
    }
    return read;
  }

  /** The names and values in order, decoded; what is no percent-encoding stays as it came. */
  static List<Map.Entry<String, String>> pairs(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> !pair.isEmpty())
        .map(Query::pair)
        .toList();
  }

  private static ArrayNode listOf(ObjectNode read, String name) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode().add(read.get(name));
    read.set(name, list);
    return list;
  }

  private static Map.Entry<String, String> pair(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0
        ? Map.entry(decoded(pair), "")
        : Map.entry(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
