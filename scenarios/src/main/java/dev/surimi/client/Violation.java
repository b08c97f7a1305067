package dev.surimi.client;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One place where a message broke its contract.
 *
 * @param exchange its number; empty for a webhook
 * @param json the whole of it as {@code GET …/violations} tells it
 */
public record Violation(
    Optional<Long> exchange,
    String vendor,
    String operation,
    String direction,
    String severity,
    String pointer,
    String message,
    JsonNode json) {

  static Violation of(JsonNode json) {
    return new Violation(
        json.path("exchange").isNumber()
            ? Optional.of(json.path("exchange").asLong())
            : Optional.empty(),
        json.path("vendor").asString(""),
        json.path("operation").asString(""),
        json.path("direction").asString(""),
        json.path("severity").asString(""),
        json.path("pointer").asString(""),
        json.path("message").asString(""),
        json);
  }

  public boolean isError() {
    return severity.equals("error");
  }

  /**
   * What was wrong, how it is known, what the documentation says, and what was probably meant, one
   * a line.
   */
  public String lesson() {
    StringBuilder lesson = new StringBuilder();
    exchange.ifPresent(number -> lesson.append("exchange ").append(number).append("  "));
    lesson.append(
        "%s %s  %s %s: %s  (%s)"
            .formatted(
                vendor,
                operation,
                direction,
                pointer.isEmpty() ? "(whole)" : pointer,
                message,
                json.path("source").asString("")));
    said("sentence", "the contract: ", lesson);
    said("note", "note: ", lesson);
    JsonNode repaired = json.path("repaired");
    if (!repaired.isNull() && !repaired.isMissingNode()) {
      lesson.append("\n    probably meant: ").append(repaired);
    }
    return lesson.toString();
  }

  private void said(String member, String head, StringBuilder lesson) {
    String text = json.path(member).asString("");
    if (!text.isEmpty()) {
      lesson.append("\n    ").append(head).append(text);
    }
  }
}
