package dev.surimi.fault;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Vendor;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is answered in place of the vendor's answer.
 *
 * @param status null when the vendor's refusal brings it
 * @param body as it is; null for the vendor's own form
 */
public record Instead(Why why, Integer status, JsonNode body, Map<String, String> headers) {

  /** What the vendor is made to say. */
  public enum Why {
    /** Whatever was asked for. */
    ASKED,
    /** That too many calls have come. */
    RATE,
    /** That the credential has run out. */
    EXPIRED
  }

  static Instead asked(int status, JsonNode body, Map<String, String> headers) {
    return new Instead(Why.ASKED, status, body, headers);
  }

  static Instead tooMany(Map<String, String> headers) {
    return new Instead(Why.RATE, 429, null, headers);
  }

  static Instead expired() {
    return new Instead(Why.EXPIRED, null, null, Map.of());
  }

  /** How this vendor refuses a call of this operation for it. */
  public Refusal refusal(Vendor vendor, String operation) {
    return switch (why) {
      case ASKED ->
          Refusal.of(Misuse.FAULT, "The sandbox was asked to fail").with("status", status);
      case RATE -> Refusal.of(Misuse.TOO_MANY_CALLS, "Too many calls; try again later");
      case EXPIRED -> vendor.expired(operation).orElseThrow();
    };
  }

  /** A body that is sent as it stands, such as a page of HTML; empty when it is JSON or none. */
  public Optional<String> text() {
    return Optional.ofNullable(body).filter(JsonNode::isString).map(JsonNode::asString);
  }

  String inWords() {
    return why == Why.EXPIRED ? "expired token" : "status " + status;
  }
}
