package dev.surimi.fault;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.node.ObjectNode;

/** What a fault does: to calls, or to webhooks. Each is a file, which knows its JSON too. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public interface Effect {

  /** Writes it as it stands under {@code then} in the control API. */
  void write(ObjectNode then);
}
