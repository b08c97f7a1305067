package dev.surimi.contract;

/**
 * One place where a message breaks its contract.
 *
 * @param pointer RFC 6901 JSON Pointer into the judged message; {@code ""} is the whole. A missing
 *     or undeclared member is named itself ({@code /persons}); a path parameter is {@code /{id}},
 *     braces included, because it is no member of the message
 * @param keyword the keyword of JSON Schema, or {@code status}, {@code contentType}, {@code body},
 *     {@code event}
 * @param message for humans: what was expected and what came
 * @param schema where the bundled document says so, as {@code
 *     #/components/schemas/booking/properties/id/type}
 */
public record Violation(
    Direction direction,
    Severity severity,
    String pointer,
    String keyword,
    String message,
    String schema) {

  private static final int LONGEST = 500;

  public Violation {
    pointer = shortened(pointer);
    message = shortened(message);
  }

  /** A name that goes on for pages is quoted from its beginning only. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
