package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.RackForm;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How YTimes reads a request: the query, and a JSON body in the charset that it declares. */
final class YTimesInput {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private YTimesInput() {}

  static Decoded read(Request request) {
    ObjectNode query = RackForm.read(request.query());
    boolean silent = request.body().length == 0 || request.method().equals("GET");
    return new Decoded(query, silent ? JsonNodeFactory.instance.objectNode() : body(request));
  }

  private static ObjectNode body(Request request) {
    String type = request.contentType();
    if (!type.isEmpty() && !type.equals("application/json")) {
      throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "send JSON, not " + type);
    }
    Charset charset = charset(request);
    return charset.equals(StandardCharsets.UTF_8)
        ? JsonBody.read(request.body())
        : JsonBody.read(decoded(request.body(), charset));
  }

  private static Charset charset(Request request) {
    Matcher declared = CHARSET.matcher(request.header("Content-Type").orElse(""));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException unknown) {
      throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "the charset is unknown");
    }
  }

  private static String decoded(byte[] body, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException malformed) {
      throw Refusal.of(Misuse.UNREADABLE, "the body is not valid " + charset.name());
    }
  }
}
