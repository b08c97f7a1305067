package dev.surimi.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a webhook: JSON as it is sent. A tree of it would take many times the memory, and
 * thousands are kept.
 */
public final class Payload {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final byte[] json;

  private Payload(byte[] json) {
    this.json = json;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Payload of(JsonNode tree) {
    return new Payload(JSON.writeValueAsBytes(tree));
  }

  /** A tree of its own, which may be changed. */
  @JsonValue
  public JsonNode tree() {
    return JSON.readTree(json);
  }

  /** What goes over the wire; not to be changed. */
  byte[] bytes() {
    return json;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload payload && Arrays.equals(json, payload.json);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(json);
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return new String(json, StandardCharsets.UTF_8);
  }
}
