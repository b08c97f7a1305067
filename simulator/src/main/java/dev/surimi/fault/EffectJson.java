package dev.surimi.fault;

import dev.surimi.vendor.Input;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An effect as a part of a row: as it stands under {@code then} in the control API. */
final class EffectJson {

  private EffectJson() {}

  static final class Writer extends ValueSerializer<Effect> {
    @Override
    public void serialize(Effect effect, JsonGenerator json, SerializationContext context) {
      ObjectNode then = JsonNodeFactory.instance.objectNode();
      effect.write(then);
      json.writeTree(then);
    }
  }

  static final class Reader extends ValueDeserializer<Effect> {
    @Override
    public Effect deserialize(JsonParser json, DeserializationContext context) {
      JsonNode then = context.readTree(json);
      ObjectNode fault = JsonNodeFactory.instance.objectNode();
      fault.set("then", then);
      // What was written names its instants; nothing is counted from now.
      return Effects.read(Input.of(fault), Instant.EPOCH);
    }
  }
}
