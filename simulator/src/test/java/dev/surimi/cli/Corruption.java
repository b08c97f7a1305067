package dev.surimi.cli;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One small thing that goes wrong in recorded traffic, and what a check must say of it.
 *
 * @param sentence what is wrong
 * @param call whose entry of the archive it changes
 * @param change of the entry
 * @param direction {@code request} or {@code response}
 * @param pointer into the broken message
 * @param keyword that is broken
 */
record Corruption(
    String sentence,
    String call,
    Consumer<ObjectNode> change,
    String direction,
    String pointer,
    String keyword) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A row: {@code sentence | call | what is done | direction pointer keyword}. */
  static Corruption of(String row) {
    String[] columns = row.strip().split("\\s*\\|\\s*", 4);
    String[] expected = columns[3].split(" ", 3);
    String pointer = expected[1].equals("(whole)") ? "" : expected[1];
    return new Corruption(
        columns[0], columns[1], change(columns[2]), expected[0], pointer, expected[2]);
  }

  private static Consumer<ObjectNode> change(String done) {
    String[] verbAndRest = done.split(" ", 2);
    String rest = verbAndRest.length == 1 ? "" : verbAndRest[1];
    String[] pair = rest.split(" => ?", 2);
    return switch (verbAndRest[0]) {
      case "said" -> said(pair[0], pair[1]);
      case "bytes" -> bytes(pair[0], pair[1]);
      case "url" -> url(pair[0], pair[1]);
      case "came" -> came(pair[0], pair[1]);
      case "verb" -> verb(rest);
      case "sentAs" -> sentAs(rest);
      case "cameAs" -> cameAs(rest);
      case "nothing" -> Corruption::nothingCame;
      case "status" -> status(Integer.parseInt(rest));
      case "without" -> without(rest);
      case "answered" -> answered(rest.split(" = ", 2)[0], rest.split(" = ", 2)[1]);
      default -> throw new IllegalArgumentException(done);
    };
  }

  /** The same traffic with this wrong in it. */
  JsonNode in(DemoTraffic traffic) {
    ObjectNode har = traffic.har().deepCopy();
    ObjectNode entry = (ObjectNode) har.at("/log/entries").get(traffic.places().get(call));
    ObjectNode before = entry.deepCopy();
    change.accept(entry);
    if (entry.equals(before)) {
      throw new IllegalStateException("nothing is corrupted: " + sentence);
    }
    return har;
  }

  /** Another text in the request's body; JSON is written with single quotes. */
  private static Consumer<ObjectNode> said(String old, String other) {
    return entry -> replace(entry.withObject("/request/postData"), "text", old, other);
  }

  private static Consumer<ObjectNode> url(String old, String other) {
    return entry -> replace(entry.withObject("/request"), "url", old, other);
  }

  private static Consumer<ObjectNode> verb(String other) {
    return entry -> entry.withObject("/request").put("method", other);
  }

  private static Consumer<ObjectNode> sentAs(String type) {
    return entry -> {
      entry.withObject("/request/postData").put("mimeType", type);
      header(entry.at("/request/headers"), type);
    };
  }

  /** The request's body in bytes that are written as they are here, one for each character. */
  private static Consumer<ObjectNode> bytes(String old, String other) {
    return entry -> {
      ObjectNode data = entry.withObject("/request/postData");
      replace(data, "text", old, other);
      byte[] bytes = data.path("text").asString().getBytes(StandardCharsets.ISO_8859_1);
      data.put("text", Base64.getEncoder().encodeToString(bytes)).put("encoding", "base64");
    };
  }

  private static Consumer<ObjectNode> status(int other) {
    return entry -> entry.withObject("/response").put("status", other);
  }

  private static Consumer<ObjectNode> cameAs(String type) {
    return entry -> {
      entry.withObject("/response/content").put("mimeType", type);
      header(entry.at("/response/headers"), type);
    };
  }

  /** Another text in the answer's body; JSON is written with single quotes. */
  private static Consumer<ObjectNode> came(String old, String other) {
    return entry -> replace(entry.withObject("/response/content"), "text", old, other);
  }

  private static void nothingCame(ObjectNode entry) {
    entry.withObject("/response/content").put("text", "");
  }

  /** Another value at a place of the answer, or one more; JSON is written with single quotes. */
  private static Consumer<ObjectNode> answered(String pointer, String value) {
    JsonNode other = JSON.readTree(value.replace('\'', '"'));
    return answer(
        pointer,
        (parent, name) -> {
          if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), other);
          } else {
            ((ObjectNode) parent).set(name, other);
          }
        });
  }

  private static Consumer<ObjectNode> without(String pointer) {
    return answer(pointer, (parent, name) -> ((ObjectNode) parent).remove(name));
  }

  private interface Edit {
    void at(JsonNode parent, String name);
  }

  private static Consumer<ObjectNode> answer(String pointer, Edit edit) {
    JsonPointer place = JsonPointer.compile(pointer);
    return entry -> {
      ObjectNode content = entry.withObject("/response/content");
      JsonNode body = JSON.readTree(content.path("text").asString());
      edit.at(body.at(place.head()), place.last().getMatchingProperty());
      content.put("text", body.toString());
    };
  }

  private static void replace(ObjectNode holder, String name, String old, String other) {
    String text = holder.path(name).asString();
    String quoted = text.startsWith("{") ? old.replace('\'', '"') : old;
    if (!text.contains(quoted)) {
      throw new IllegalStateException(quoted + " is not in " + text);
    }
    holder.put(name, text.replace(quoted, other.replace('\'', '"')));
  }

  private static void header(JsonNode headers, String value) {
    headers.forEach(
        header -> {
          if (header.path("name").asString().equalsIgnoreCase("Content-Type")) {
            ((ObjectNode) header).put("value", value);
          }
        });
  }

  @Override
  public String toString() {
    return sentence;
  }
}
