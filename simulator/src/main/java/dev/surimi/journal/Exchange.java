package dev.surimi.journal;

import dev.surimi.contract.Violation;
import dev.surimi.world.Change;
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

  /** The request as it came in. */
  public record Sent(String method, String url, Map<String, List<String>> headers, String body) {}

  /** The response as it went out. */
  public record Answered(int status, Map<String, String> headers, String body) {}

  /**
   * About how much memory it takes; what was understood and changed is as large as what was said.
   */
  long bytes() {
    long said = (long) request.url().length() + request.body().length();
    long headers = 0;
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      headers += header.getKey().length();
      for (String value : header.getValue()) {
        headers += value.length();
      }
    }
    long found = 0;
    for (Violation violation : violations) {
      found += 300L + violation.message().length();
    }
    return 1_000
        + headers
        + 2L * response.body().length()
        + found
        + (3L + changes.size()) * (said + 600);
  }
}
