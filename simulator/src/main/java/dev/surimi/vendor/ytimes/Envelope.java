package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands around every answer: {@code {success, count, rows, error}}. */
final class Envelope {

  private static final int PAGE = 100;

  private Envelope() {}

  static Reply rows(Stream<? extends JsonNode> rows) {
    ArrayNode list = array(rows);
    return Reply.ok(of(list.size(), list));
  }

  static Reply row(JsonNode row) {
    return rows(Stream.of(row));
  }

  static Reply row(String guid) {
    return row(JsonNodeFactory.instance.stringNode(guid));
  }

  /** The page that the call asks for; {@code count} tells how many there are in all (Y-10). */
  static <T> Reply page(
      Call call, long total, Stream<T> all, Function<T, ? extends JsonNode> json) {
    int page = call.input().integer("page").orElse(1);
    if (page < 1) {
      throw call.input().invalid("page", "must be 1 or more");
    }
    return Reply.ok(of(total, array(all.skip((page - 1L) * PAGE).limit(PAGE).map(json))));
  }

  private static ArrayNode array(Stream<? extends JsonNode> rows) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    rows.forEach(list::add);
    return list;
  }

  private static ObjectNode of(long count, ArrayNode rows) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("success", true).put("count", count).set("rows", rows);
    return envelope.putNull("error");
  }

  static ObjectNode failure(ObjectNode error) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("success", false).put("count", 0).putNull("rows").set("error", error);
    return envelope;
  }
}
