package dev.surimi.contract.traffic;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An HTTP archive (HAR 1.2), read entry by entry: an archive of any size takes no more memory than
 * its largest entry, and of an entry only what is judged is kept: no pictures, no timings.
 */
public final class HarFile {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The objects that are read member by member, and which members of each are kept. */
  private static final Map<String, Set<String>> KEPT =
      Map.of(
          "entry", Set.of("request", "response"),
          "request", Set.of("method", "url", "headers", "postData"),
          "response", Set.of("status", "headers", "content"),
          "postData", Set.of("mimeType", "text", "encoding", "params"),
          "content", Set.of("mimeType", "text", "encoding"));

  private static final Pattern MEDIA = Pattern.compile("(?i)(image|video|audio|font)/.*");

  /** Stands for a picture that is not kept: a body that is not empty, encoded or not. */
  private static final String NOT_KEPT = "AAAA";

  private HarFile() {}

  /** The input is no HTTP archive; the message says why. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Hands over every entry, in the archive's order.
   *
   * @return how many there were
   * @throws Unusable when the input is no HTTP archive
   */
  public static int read(InputStream input, Consumer<HarEntry> reader) {
    try (JsonParser parser = JSON.createParser(input)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unusable("a HAR is a JSON object with a member log");
      }
      enter(parser, "log", JsonToken.START_OBJECT);
      enter(parser, "entries", JsonToken.START_ARRAY);
      int number = 0;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        reader.accept(entry(++number, kept(parser, "entry")));
      }
      if (parser.currentToken() != JsonToken.END_ARRAY) {
        throw new Unusable("what follows entry " + number + " is no entry");
      }
      return number;
    } catch (JacksonException broken) {
      throw new Unusable("not JSON: " + broken.getOriginalMessage());
    }
  }

  /** What is skipped is never in memory, however long it is. */
  private static ObjectNode kept(JsonParser parser, String object) {
    ObjectNode kept = JSON.createObjectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("text") && MEDIA.matcher(kept.path("mimeType").asString("")).matches()) {
        kept.put(name, NOT_KEPT);
      } else if (!KEPT.get(object).contains(name)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_OBJECT && KEPT.containsKey(name)) {
        kept.set(name, kept(parser, name));
      } else {
        kept.set(name, parser.readValueAsTree());
      }
    }
    return kept;
  }

  /**
   * The entries of an archive that is in memory already.
   *
   * @throws Unusable when it is no HTTP archive
   */
  public static List<HarEntry> entries(JsonNode archive) {
    JsonNode entries = archive.path("log").path("entries");
    if (!entries.isArray()) {
      throw new Unusable("a HAR has log.entries, and this has none");
    }
    List<HarEntry> read = new ArrayList<>();
    entries.forEach(entry -> read.add(entry(read.size() + 1, entry)));
    return read;
  }

  private static void enter(JsonParser parser, String name, JsonToken expected) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(name);
      JsonToken value = parser.nextToken();
      if (found && value == expected) {
        return;
      }
      parser.skipChildren();
    }
    throw new Unusable("a HAR has log.entries, and this has no " + name);
  }

  private static HarEntry entry(int number, JsonNode entry) {
    JsonNode request = entry.path("request");
    JsonNode response = entry.path("response");
    String url = request.path("url").asString("");
    URI address = address(number, url);
    return new HarEntry(
        number,
        url,
        new RawRequest(
            request.path("method").asString("").toUpperCase(Locale.ROOT),
            Optional.ofNullable(address.getRawAuthority()).orElse(""),
            Optional.ofNullable(address.getRawPath()).filter(path -> !path.isEmpty()).orElse("/"),
            Optional.ofNullable(address.getRawQuery()).orElse(""),
            headers(request, request.path("postData").path("mimeType").asString("")),
            sent(number, request.path("postData"))),
        new RawAnswer(
            response.path("status").asInt(0),
            headers(response, response.path("content").path("mimeType").asString("")),
            bytes(number, response.path("content"))));
  }

  private static URI address(int number, String url) {
    try {
      return URI.create(url.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20"));
    } catch (IllegalArgumentException broken) {
      throw new Unusable("entry " + number + " has no URL that can be read: " + url);
    }
  }

  /** Some recorders leave the content type to the body's own description. */
  private static Headers headers(JsonNode message, String mimeType) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (JsonNode header : message.path("headers")) {
      values
          .computeIfAbsent(
              header.path("name").asString("").toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.path("value").asString(""));
    }
    if (!mimeType.isEmpty()) {
      values.putIfAbsent("content-type", List.of(mimeType));
    }
    return new Headers(values);
  }

  /** A form may be recorded as its fields only. */
  private static byte[] sent(int number, JsonNode postData) {
    if (postData.has("text") || postData.path("params").isEmpty()) {
      return bytes(number, postData);
    }
    StringBuilder form = new StringBuilder();
    for (JsonNode field : postData.path("params")) {
      form.append(form.length() == 0 ? "" : "&")
          .append(field.path("name").asString(""))
          .append('=')
          .append(field.path("value").asString(""));
    }
    return form.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int number, JsonNode content) {
    String text = content.path("text").asString("");
    if (!content.path("encoding").asString("").equals("base64")) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException broken) {
      throw new Unusable("entry " + number + " has a body in broken base64");
    }
  }
}
