package dev.surimi.engine;

import dev.surimi.contract.Operation;
import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Request;
import dev.surimi.world.Transaction;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A call that is understood and not yet answered. */
record Asked(
    Operation operation,
    Request request,
    Map<String, String> parameters,
    ObjectNode said,
    Key key) {

  Call in(Transaction world) {
    return new Call(operation, request, parameters, Input.of(said), key, world);
  }

  /** Whether the call only looks, by HTTP's own promise. */
  boolean isSafe() {
    return operation.method().equals("GET") || operation.method().equals("HEAD");
  }

  int depth() {
    return request
        .header(dev.surimi.webhook.Courier.DEPTH)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
