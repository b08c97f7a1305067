package dev.surimi.store;

import dev.surimi.world.Moment;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A world as one JSON document, to be carried to another sandbox.
 *
 * @param world its name where it was
 * @param snapshot what is carried
 */
public record WorldFile(String world, Snapshot snapshot) {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * As it is written.
   *
   * @param version the one of Surimi that writes it
   */
  public ObjectNode write(Catalogue catalogue, String version) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", Schema.FORMAT);
    json.put("surimi", version);
    json.put("world", world);
    json.put("now", snapshot.now().toString());
    json.put("exchange", snapshot.exchange());
    json.set("moment", new MomentJson(catalogue).write(snapshot.moment().get()));
    return json;
  }

  /**
   * What such a document says.
   *
   * @throws Unreadable when it is no such document, or one of another version
   */
  public static WorldFile read(JsonNode json, Catalogue catalogue) {
    if (json.path("format").asInt() != Schema.FORMAT) {
      throw new Unreadable(
          "it is of format %s, written by Surimi %s; this version reads format %d"
              .formatted(json.path("format"), json.path("surimi").asString(), Schema.FORMAT));
    }
    try {
      Moment moment = new MomentJson(catalogue).read(json.path("moment"));
      return new WorldFile(
          json.path("world").asString(),
          Snapshot.of("file", moment, now(json), json.path("exchange").asLong()));
    } catch (JacksonException unfit) {
      throw new Unreadable("it is no moment of a world: " + unfit.getOriginalMessage());
    }
  }

  private static Instant now(JsonNode json) {
    try {
      Instant now = Instant.parse(json.path("now").asString());
      if (now.isAfter(FIRST) && now.isBefore(LAST)) {
        return now;
      }
    } catch (DateTimeParseException none) {
      // told below
    }
    throw new Unreadable("now is no instant from " + FIRST + " to " + LAST);
  }
}
