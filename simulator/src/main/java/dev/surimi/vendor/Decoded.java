package dev.surimi.vendor;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request says: the part that came as text (query, form), whose types the contract gives,
 * and the part that came typed (JSON). Where both name a member, the typed part wins.
 */
public record Decoded(ObjectNode text, ObjectNode typed) {

  public static Decoded text(ObjectNode text) {
    return new Decoded(text, JsonNodeFactory.instance.objectNode());
  }
}
