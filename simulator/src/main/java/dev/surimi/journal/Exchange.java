package dev.surimi.journal;

import dev.surimi.contract.Violation;
import dev.surimi.world.Change;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One request with its response and what came of it.
 *
 * @param id numbers the exchanges of a world from 1
 * @param at the world's time
 * @param startedAt the machine's time
 * @param operation null when the call reached none
 * @param source how the behaviour is known: {@code documented}, {@code observed} or {@code
 *     inferred}; null without an operation
 * @param decoded what the request was understood to say; null when it was not decoded
 * @param refused whether the vendor said no, whatever the status
 * @param deliveries the ids of the webhooks it caused
 */
public record Exchange(
    long id,
    Instant at,
    Instant startedAt,
    Duration duration,
    String vendor,
    String operation,
    String source,
    Sent request,
    JsonNode decoded,
    Answered response,
    boolean refused,
    List<Violation> violations,
    List<Change> changes,
    List<Long> deliveries) {

  /** Marks the answer of a stub mapping, with its name: it is none of the vendor's. */
  public static final String OVERRIDE = "X-Sandbox-Override";

  /** The stub mapping that answered in the vendor's place; null when the vendor answered. */
  public String override() {
    return response.headers().get(OVERRIDE);
  }

  /**
   * The request as it came in.
   *
   * @param bytes of its body
   */
  @SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
  public record Sent(String method, String url, Map<String, List<String>> headers, byte[] bytes) {

    public Sent(String method, String url, Map<String, List<String>> headers, String body) {
      this(method, url, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public String body() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /**
   * The response as it went out.
   *
   * @param bytes of its body
   */
  @SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
  public record Answered(int status, Map<String, String> headers, byte[] bytes) {

    public Answered(int status, Map<String, String> headers, String body) {
      this(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public String body() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
