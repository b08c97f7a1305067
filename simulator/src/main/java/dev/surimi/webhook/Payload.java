package dev.surimi.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * The body of a webhook: JSON as it is sent. A tree of it would take many times the memory, and
 * thousands are kept.
 */
@JsonDeserialize(using = Payload.Reader.class)
public final class Payload {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final byte[] json;

  private Payload(byte[] json) {
    this.json = json;
  }

  /** What is read and written again is spelled as it was; but for a double that is -0.0. */
  public static Payload of(JsonNode tree) {
    byte[] json = JSON.writeValueAsBytes(tree);
    return new Payload(mayHaveExponent(json) ? JSON.writeValueAsBytes(JSON.readTree(json)) : json);
  }

  /** A double's, as in 1.0E10; it is read as a decimal, which is written as 1.0E+10. */
  private static boolean mayHaveExponent(byte[] json) {
    for (int i = 1; i < json.length; i++) {
      if (json[i] == 'E' && Character.isDigit(json[i - 1])) {
        return true;
      }
    }
    return false;
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

  /** Tells a body that is null from one that is missing. */
  static final class Reader extends ValueDeserializer<Payload> {
    @Override
    public Payload deserialize(JsonParser json, DeserializationContext context) {
      return of(context.readTree(json));
    }

    @Override
    public Payload getNullValue(DeserializationContext context) {
      return of(NullNode.instance);
    }

    @Override
    public Payload getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
