package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.RackForm;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How OctoTable reads a request: lists in the query as {@code status[]=A}, bodies as JSON, and for
 * the token a form as well (facts 2.1).
 */
final class OctotableInput {

  private static final String FORM = "application/x-www-form-urlencoded";

  private OctotableInput() {}

  static Decoded read(Request request) {
    ObjectNode text = RackForm.read(request.query());
    ObjectNode typed = JsonNodeFactory.instance.objectNode();
    if (request.body().length > 0) {
      if (isForm(request)) {
        text.setAll(RackForm.read(request.body()));
      } else {
        typed = json(request);
      }
    }
    if (request.method().equals("PATCH")) {
      // Arguments of PATCH stand in the query; a body is only a second place (facts 2.6 #17).
      typed.remove(text.propertyStream().map(member -> member.getKey()).toList());
    }
    return new Decoded(text, typed);
  }

  static boolean isTokenCall(Request request) {
    return endsWith(request, "/oauth2/token");
  }

  static boolean isClientCall(Request request) {
    return endsWith(request, "/api-account/oauth2/client");
  }

  /** A form, or what looks like one when nobody says what it is. */
  static boolean isForm(Request request) {
    if (!isTokenCall(request)) {
      return false;
    }
    String type = request.contentType();
    return type.equals(FORM) || (type.isEmpty() && firstOf(request.body()) != '{');
  }

  private static ObjectNode json(Request request) {
    String type = request.contentType();
    if (!type.isEmpty() && !type.equals("application/json")) {
      throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "send application/json, not " + type);
    }
    return isClientCall(request)
        ? JsonBody.read(unwrapped(request.body()))
        : JsonBody.read(request.body());
  }

  /** A client may stand in a list by itself (facts 2.1, variant c). */
  private static String unwrapped(byte[] body) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString().strip();
      boolean wrapped = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
      return wrapped ? text.substring(1, text.length() - 1) : text;
    } catch (CharacterCodingException malformed) {
      throw Refusal.of(Misuse.UNREADABLE, "the body is not valid UTF-8");
    }
  }

  private static int firstOf(byte[] body) {
    for (byte each : body) {
      if (each > ' ') {
        return each;
      }
    }
    return ' ';
  }

  private static boolean endsWith(Request request, String end) {
    String path = request.path();
    return path.endsWith(end) || path.endsWith(end + "/");
  }
}
