package dev.surimi.contract.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The bodies of an HTTP archive, in each of the forms in which recorders write them. */
final class HarBody {

  /** A text with percent signs, each the beginning of an encoded byte. */
  private static final Pattern SENT = Pattern.compile("(?=.*%)(?:[^%&\\s]|%[0-9A-Fa-f]{2})*");

  private HarBody() {}

  /** A form may be recorded as its fields only. */
  static byte[] sent(JsonNode postData) {
    JsonNode fields = postData.path("params");
    if (!postData.path("text").asString("").isEmpty() || fields.isEmpty()) {
      return bytes(postData);
    }
    return fields
        .valueStream()
        .map(field -> encoded(field, "name") + '=' + encoded(field, "value"))
        .collect(Collectors.joining("&"))
        .getBytes(UTF_8);
  }

  /** As it is meant, even if it was recorded as it came over the wire. */
  static byte[] answered(JsonNode content) {
    byte[] bytes = bytes(content);
    return Coding.isZipped(bytes) ? Coding.undone(bytes, "gzip").orElse(bytes) : bytes;
  }

  /** Some recorders write what was meant, some what was sent. */
  private static String encoded(JsonNode field, String part) {
    String text = field.path(part).asString("");
    return SENT.matcher(text).matches() ? text : URLEncoder.encode(text, UTF_8);
  }

  /** Base64 that is none is the body itself: what is wrong with it is the judge's to say. */
  private static byte[] bytes(JsonNode content) {
    String text = content.path("text").asString("");
    if (!content.path("encoding").asString("").equals("base64")) {
      return text.getBytes(UTF_8);
    }
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException broken) {
      return text.getBytes(UTF_8);
    }
  }
}
