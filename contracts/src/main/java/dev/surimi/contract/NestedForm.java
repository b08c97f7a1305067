package dev.surimi.contract;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form or query as Rack, and so Rails, reads it: {@code a[b]=1} is an object, {@code a[]=1} a
 * list, {@code a[][x]=1} a list of objects with a new element whenever a name repeats. Values are
 * texts, or null for a name without {@code =}. What contradicts itself or is not well formed is an
 * {@link Unreadable}.
 */
public final class NestedForm {

  private static final int MAX_FIELDS = 4096;
  private static final int MAX_DEPTH = 32;
  private static final Pattern NAME = Pattern.compile("[^\\[\\]]++(?:\\[[^\\[\\]]*+\\])*+");

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private NestedForm() {}

  /** Reads a query as it stands in a URL, without the question mark. */
  public static ObjectNode read(String query) {
    if (hasLoneSurrogate(query)) {
      throw unreadable("the query is not valid UTF-8");
    }
    return read(query.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean hasLoneSurrogate(String text) {
    int letter;
    for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
        return true;
      }
    }
    return false;
  }

  /** Reads a body of the type {@code application/x-www-form-urlencoded}. */
  public static ObjectNode read(byte[] body) {
    NestedForm form = new NestedForm();
    int fields = 0;
    for (int from = 0; from < body.length; ) {
      int to = indexOf(body, '&', from, body.length);
      if (to > from) {
        if (++fields > MAX_FIELDS) {
          throw unreadable("there are more than " + MAX_FIELDS + " fields");
        }
        form.add(body, from, to);
      }
      from = to + 1;
    }
    return form.root;
  }

  /** What {@link #read} reads as this object again, its values as texts. */
  public static String write(ObjectNode object) {
    List<String> fields = new ArrayList<>();
    object.properties().forEach(member -> write(member.getKey(), member.getValue(), fields));
    return String.join("&", fields);
  }

  private static void write(String name, JsonNode value, List<String> fields) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(member -> write(name + "[" + member.getKey() + "]", member.getValue(), fields));
    } else if (value.isArray()) {
      value.values().forEach(item -> write(name + "[]", item, fields));
    } else {
      String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
      fields.add(
          value.isNull()
              ? encoded
              : encoded + "=" + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8));
    }
  }

  private void add(byte[] body, int from, int to) {
    int equals = indexOf(body, '=', from, to);
    String name = decoded(body, from, equals);
    if (name.isEmpty()) {
      return;
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode value =
        equals == to ? nodes.nullNode() : nodes.stringNode(decoded(body, equals + 1, to));
    insert(root, path(name), value, name);
  }

  private static void insert(ObjectNode target, List<String> path, JsonNode value, String name) {
    String key = path.get(0);
    JsonNode present = target.get(key);
    if (path.size() == 1) {
      fits(present == null || present.isValueNode(), name);
      target.set(key, value);
    } else if (path.get(1).isEmpty()) {
      fits(present == null || present.isArray(), name);
      ArrayNode list = present == null ? target.putArray(key) : (ArrayNode) present;
      append(list, path.subList(2, path.size()), value, name);
    } else {
      fits(present == null || present.isObject(), name);
      ObjectNode inner = present == null ? target.putObject(key) : (ObjectNode) present;
      insert(inner, path.subList(1, path.size()), value, name);
    }
  }

  private static void append(ArrayNode list, List<String> path, JsonNode value, String name) {
    if (path.isEmpty()) {
      list.add(value);
    } else {
      fits(!path.get(0).isEmpty(), name);
      boolean goesOn =
          !list.isEmpty()
              && list.get(list.size() - 1).isObject()
              && !holds(list.get(list.size() - 1), path);
      insert(goesOn ? (ObjectNode) list.get(list.size() - 1) : list.addObject(), path, value, name);
    }
  }

  /**
   * Whether an element has this name already, so that the next one begins. A list in it goes on.
   */
  private static boolean holds(JsonNode element, List<String> path) {
    JsonNode node = element;
    for (String part : path) {
      if (part.isEmpty()) {
        return false;
      }
      node = node.path(part);
    }
    return !node.isMissingNode();
  }

  private static List<String> path(String name) {
    if (name.indexOf('[') < 0 && name.indexOf(']') < 0) {
      return List.of(name);
    }
    if (!NAME.matcher(name).matches()) {
      throw unreadable("the brackets of " + shortened(name) + " do not match");
    }
    List<String> path = new ArrayList<>();
    int open = name.indexOf('[');
    path.add(name.substring(0, open));
    while (open >= 0) {
      int close = name.indexOf(']', open);
      path.add(name.substring(open + 1, close));
      open = name.indexOf('[', close);
    }
    if (path.size() > MAX_DEPTH) {
      throw unreadable(shortened(name) + " is nested too deeply");
    }
    return path;
  }

  private static String decoded(byte[] body, int from, int to) {
    if (standsForItself(body, from, to)) {
      return new String(body, from, to - from, StandardCharsets.US_ASCII);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
    for (int at = from; at < to; at++) {
      if (body[at] == '%') {
        bytes.write(hexByte(body, at, to));
        at += 2;
      } else {
        bytes.write(body[at] == '+' ? ' ' : body[at]);
      }
    }
    return text(bytes.toByteArray());
  }

  /** Whether there is nothing to decode and nothing to refuse, as in most names and values. */
  private static boolean standsForItself(byte[] body, int from, int to) {
    for (int at = from; at < to; at++) {
      if (body[at] <= 0 || body[at] == '%' || body[at] == '+') {
        return false;
      }
    }
    return true;
  }

  private static int hexByte(byte[] body, int percent, int to) {
    int high = percent + 2 < to ? Character.digit((char) body[percent + 1], 16) : -1;
    int low = percent + 2 < to ? Character.digit((char) body[percent + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw unreadable("a percent sign is not followed by two hexadecimal digits");
    }
    return high * 16 + low;
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw unreadable("a NUL character cannot be read");
      }
      return text;
    } catch (CharacterCodingException malformed) {
      throw unreadable("the text is not valid UTF-8");
    }
  }

  private static int indexOf(byte[] bytes, char wanted, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  private static void fits(boolean fits, String name) {
    if (!fits) {
      throw unreadable(shortened(name) + " contradicts another field");
    }
  }

  private static String shortened(String name) {
    return name.length() <= 80 ? name : name.substring(0, name.offsetByCodePoints(0, 40)) + "...";
  }

  private static Unreadable unreadable(String message) {
    return new Unreadable(message);
  }
}
