package dev.surimi.fault;

import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.node.ObjectNode;

/** What a fault does: to calls, or to webhooks. Each is a file, which knows its JSON too. */
@JsonSerialize(using = EffectJson.Writer.class)
@JsonDeserialize(using = EffectJson.Reader.class)
public interface Effect {

  /** Writes it as it stands under {@code then} in the control API. */
  void write(ObjectNode then);
}
