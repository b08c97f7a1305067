package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Another answer instead of the vendor's.
 *
 * @param body as it is; null for what the vendor would say with that status
 */
public record StatusFault(int status, JsonNode body, Map<String, String> headers)
    implements Effect {

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    return new Strike(Mishap.answered(status, body, headers), history.struck());
  }
}
