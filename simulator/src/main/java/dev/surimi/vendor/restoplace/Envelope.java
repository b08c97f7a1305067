package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every answer is wrapped in; its method is the first segment of the path (facts 1.1). */
final class Envelope {

  private Envelope() {}

  static Reply of(Call call, JsonNode data) {
    return of(call, data, 1, 1);
  }

  static Reply of(Call call, JsonNode data, int page, int totalPages) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("method", call.operation().path().split("/", -1)[1]);
    envelope.put("requestDate", call.now().getEpochSecond());
    envelope.set("responseData", data);
    return Reply.ok(envelope.put("page", page).put("totalPages", totalPages));
  }
}
