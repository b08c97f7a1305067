package dev.surimi.client;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that has just happened in a world.
 *
 * @param kind {@code exchange}, {@code change}, {@code agenda}, {@code delivery}, {@code action},
 *     or {@code end} for the last one
 * @param what as the control API tells it
 */
public record Happening(String kind, JsonNode what) {

  private static final String KIND = "event: ";
  private static final String WHAT = "data: ";

  /** Of the lines of server-sent events; what is between the events keeps the connection alive. */
  static Stream<Happening> of(Stream<String> lines) {
    StringBuilder kind = new StringBuilder();
    return lines
        .peek(line -> heed(line, kind))
        .filter(line -> line.startsWith(WHAT))
        .map(line -> new Happening(kind.toString(), read(line)));
  }

  private static void heed(String line, StringBuilder kind) {
    if (line.startsWith(KIND)) {
      kind.replace(0, kind.length(), line.substring(KIND.length()));
    }
  }

  private static JsonNode read(String line) {
    return JsonMapper.shared().readTree(line.substring(WHAT.length()));
  }

  /** Whose it is; empty for the end. */
  public String vendor() {
    return what.path("vendor").asString("");
  }

  public boolean isLast() {
    return kind.equals("end");
  }

  /** A line for a reader; empty for a change, as what caused it is told too. */
  public Optional<String> line() {
    return switch (kind) {
      case "exchange" -> Optional.of(Timeline.at(what) + "  " + Timeline.call(what));
      case "agenda" -> Optional.of(Fired.of(what).toString());
      case "delivery" -> Optional.of(webhook(Delivery.of(what)));
      case "action" -> Optional.of("pressed: " + vendor() + " " + what.path("action").asString());
      default -> Optional.empty();
    };
  }

  private static String webhook(Delivery delivery) {
    JsonNode attempts = delivery.json().path("attempts");
    return attempts.isEmpty()
        ? "%s  webhook  %s %s of %s: %s"
            .formatted(
                delivery.json().path("createdAt").asString(),
                delivery.vendor(),
                delivery.event(),
                delivery.subject(),
                delivery.status())
        : Timeline.at(attempts.get(attempts.size() - 1))
            + "  "
            + Timeline.webhook(delivery, attempts.get(attempts.size() - 1));
  }
}
