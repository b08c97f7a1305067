package dev.surimi.scenario.match;

import tools.jackson.databind.JsonNode;

/**
 * One place where what came is not what was expected.
 *
 * @param pointer RFC 6901 JSON Pointer into what came; {@code ""} is the whole
 * @param expected in words
 * @param got in words
 */
public record Difference(String pointer, String expected, String got) {

  private static final int LONGEST = 300;

  static Difference of(String pointer, String expected, JsonNode actual) {
    return new Difference(pointer, expected, told(actual));
  }

  /** A value as JSON, shortened where it goes on for pages; {@code nothing} for a missing one. */
  public static String told(JsonNode value) {
    if (value.isMissingNode()) {
      return "nothing";
    }
    String text = value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** {@code /a/b: expected 1, got 2}. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "(whole)" : pointer) + ": expected " + expected + ", got " + got;
  }
}
