package dev.surimi.vendor;

import dev.surimi.contract.StrictJson;
import dev.surimi.contract.Unreadable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON body that is one object, read strictly: a name twice, something after the end, too deep a
 * nesting, a lone surrogate or a NUL character is refused with {@link Misuse#UNREADABLE}.
 */
public final class JsonBody {

  private JsonBody() {}

  public static ObjectNode read(byte[] body) {
    try {
      return StrictJson.read(body);
    } catch (Unreadable broken) {
      throw Refusal.of(Misuse.UNREADABLE, broken.getMessage());
    }
  }

  public static ObjectNode read(String text) {
    try {
      return StrictJson.read(text);
    } catch (Unreadable broken) {
      throw Refusal.of(Misuse.UNREADABLE, broken.getMessage());
    }
  }
}
