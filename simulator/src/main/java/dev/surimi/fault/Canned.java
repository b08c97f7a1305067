package dev.surimi.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that was prepared outside of any vendor.
 *
 * @param stub the name of the mapping that it comes from, or its id
 * @param wire what becomes of it on its way
 * @param drip how long the body takes when it leaves in pieces
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record Canned(
    String stub, int status, Map<String, String> headers, byte[] body, Wire wire, Duration drip) {

  /** An answer that arrives, in place of a mapping's. */
  static Canned text(String stub, int status, String type, String text) {
    return new Canned(
        stub,
        status,
        Map.of("Content-Type", type),
        text.getBytes(StandardCharsets.UTF_8),
        Wire.WHOLE,
        Duration.ZERO);
  }

  /** The content type as it stands in the headers. */
  public Optional<String> type() {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
