package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the cloud reads a request: one JSON object, whatever the query says. */
final class IikoInput {

  private IikoInput() {}

  static Decoded read(Request request) {
    ObjectNode none = JsonNodeFactory.instance.objectNode();
    return request.body().length == 0
        ? new Decoded(none, none.deepCopy())
        : new Decoded(none, json(request));
  }

  private static ObjectNode json(Request request) {
    return switch (request.contentType()) {
      case "application/json", "text/json", "application/*+json", "" ->
          JsonBody.read(request.body());
      default ->
          throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "Send JSON, not " + request.contentType());
    };
  }
}
