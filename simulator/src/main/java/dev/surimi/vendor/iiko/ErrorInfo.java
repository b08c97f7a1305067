package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Why a terminal did not do something. */
public record ErrorInfo(String code, String message) {

  static ErrorInfo of(Refusal refusal) {
    return new ErrorInfo(((ErrorCode) refusal.reason()).wire(), refusal.getMessage());
  }

  /** The vendor's own words (facts 3.1). */
  static ErrorInfo expired(CommandKind kind) {
    String what =
        kind == CommandKind.CREATE
            ? "order automatically transited to error creation status"
            : "command automatically transited to error status";
    return new ErrorInfo(ErrorCode.COMMON.wire(), "Creation timeout expired, " + what);
  }

  ObjectNode json() {
    ObjectNode json = OrderJson.object().put("code", code).put("message", message);
    return json.putNull("description").putNull("additionalData").putNull("errorReason");
  }
}
