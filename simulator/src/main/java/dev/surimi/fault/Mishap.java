package dev.surimi.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What happens to one call.
 *
 * @param status answered in place of the vendor's answer; null when the vendor answers
 * @param body with that status; null for the vendor's own form
 * @param headers on the answer, whoever gives it
 * @param delay how long the answer is held back, in the machine's time
 * @param wire what becomes of the answer on its way
 * @param rated whether the status is that of too many calls
 */
public record Mishap(
    Integer status,
    JsonNode body,
    Map<String, String> headers,
    Duration delay,
    Wire wire,
    boolean rated) {

  public static final Mishap NONE =
      new Mishap(null, null, Map.of(), Duration.ZERO, Wire.WHOLE, false);

  static Mishap answered(int status, JsonNode body, Map<String, String> headers) {
    return new Mishap(status, body, headers, Duration.ZERO, Wire.WHOLE, false);
  }

  static Mishap late(Duration delay) {
    return new Mishap(null, null, Map.of(), delay, Wire.WHOLE, false);
  }

  static Mishap broken(Wire wire) {
    return new Mishap(null, null, Map.of(), Duration.ZERO, wire, false);
  }

  static Mishap tooMany(Map<String, String> headers) {
    return new Mishap(429, null, headers, Duration.ZERO, Wire.WHOLE, true);
  }

  /** Whether the vendor does no work. */
  public boolean replaces() {
    return status != null || wire.comesBeforeTheWork();
  }

  /** As {@code status 503, latency PT2S, connection reset}. */
  public String inWords() {
    List<String> words = new ArrayList<>();
    if (status != null) {
      words.add("status " + status);
    }
    if (!delay.isZero()) {
      words.add("latency " + delay);
    }
    if (wire != Wire.WHOLE) {
      words.add("connection " + wire.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", words);
  }

  /** Both happen; where both answer, the first does. */
  Mishap and(Mishap other) {
    boolean first = status != null;
    return new Mishap(
        first ? status : other.status,
        first ? body : other.body,
        first ? headers : other.headers,
        delay.plus(other.delay),
        wire == Wire.WHOLE ? other.wire : wire,
        first ? rated : other.rated);
  }
}
