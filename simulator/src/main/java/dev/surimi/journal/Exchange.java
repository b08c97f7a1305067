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
    List<Violation> violations,
    List<Change> changes,
    List<Long> deliveries) {

  /** The request as it came in. */
  public record Sent(String method, String url, Map<String, List<String>> headers, String body) {}

  /** The response as it went out. */
  public record Answered(int status, Map<String, String> headers, String body) {}

  /** About how much memory it takes. */
  long bytes() {
    long texts = (long) request.url().length() + request.body().length() + response.body().length();
    long parts = (long) violations.size() + changes.size();
    return 1_000 + 2 * texts + 400 * parts;
  }
}
