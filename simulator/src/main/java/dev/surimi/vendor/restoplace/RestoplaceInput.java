package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.RackForm;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Restoplace reads a request: as PHP does. Query, form and JSON say the same, the body wins;
 * {@code item_ids[]=1}, {@code item_ids[0]=1} and {@code "item_ids": ["1"]} are one list; a JSON
 * number is as good as its text (facts 1.2).
 */
final class RestoplaceInput {

  static final String KEY = "api_key";

  private RestoplaceInput() {}

  static Decoded read(Request request) {
    ObjectNode said = form(() -> RackForm.read(request.query()));
    said.remove(KEY);
    if (request.body().length > 0) {
      said.setAll(body(request));
    }
    return Decoded.text(object(said));
  }

  private static ObjectNode body(Request request) {
    return switch (request.contentType()) {
      case "application/x-www-form-urlencoded" -> form(() -> RackForm.read(request.body()));
      case "application/json" -> json(request);
      case "" ->
          request.body()[0] == '{' ? json(request) : form(() -> RackForm.read(request.body()));
      default ->
          throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "send a form or JSON")
              .with("text", "Тип содержимого " + request.contentType() + " не поддерживается");
    };
  }

  private static ObjectNode json(Request request) {
    return orSay("Тело запроса не является корректным JSON", () -> JsonBody.read(request.body()));
  }

  private static ObjectNode form(Supplier<ObjectNode> reader) {
    return orSay("Не удалось прочитать параметры запроса", reader);
  }

  /** The same refusal in Russian. */
  private static ObjectNode orSay(String text, Supplier<ObjectNode> reader) {
    try {
      return reader.get();
    } catch (Refusal unreadable) {
      throw unreadable.with("text", text);
    }
  }

  private static JsonNode likePhp(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return isList(object) ? list(object) : object(object);
    }
    if (node instanceof ArrayNode array) {
      return list(array);
    }
    return node.isIntegralNumber() ? JsonNodeFactory.instance.stringNode(node.asString()) : node;
  }

  /** Whether the keys are 0, 1, 2 … in this order. */
  private static boolean isList(ObjectNode object) {
    int position = 0;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (!member.getKey().equals(Integer.toString(position++))) {
        return false;
      }
    }
    return position > 0;
  }

  private static ArrayNode list(JsonNode elements) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    elements.forEach(element -> list.add(likePhp(element)));
    return list;
  }

  /** A JSON member that is called {@code item_ids[]} means the list. */
  private static ObjectNode object(ObjectNode members) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    members.forEachEntry(
        (name, value) ->
            object.set(
                name.endsWith("[]") ? name.substring(0, name.length() - 2) : name, likePhp(value)));
    return object;
  }
}
