package dev.surimi.client;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened by itself while time passed.
 *
 * @param what as {@code pending_booking.expired}
 * @param id of the entity that it happened to
 */
public record Fired(Instant at, String what, String vendor, String id, String outcome) {

  static Fired of(JsonNode json) {
    return new Fired(
        Instant.parse(json.path("at").asString()),
        json.path("what").asString(),
        json.path("vendor").asString(),
        json.path("id").asString(),
        json.path("outcome").asString());
  }

  /** {@code 2031-03-14T18:07:00Z due guestonline pending_booking.expired of 54a3…: expired}. */
  @Override
  public String toString() {
    return "%s  due      %s %s of %s: %s".formatted(at, vendor, what, id, outcome);
  }
}
