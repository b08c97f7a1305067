package dev.surimi.scenario;

import dev.surimi.contract.traffic.RawRequest;
import java.time.Duration;

/**
 * A call on its way.
 *
 * @param operation its operationId, or the verb and the path where the story names these
 * @param request its path is the vendor's own
 * @param patience how long an answer is waited for, in real time
 */
public record Asked(String vendor, String operation, RawRequest request, Duration patience) {

  /** The same call by somebody who waits so long. */
  public Asked waiting(Duration other) {
    return new Asked(vendor, operation, request, other);
  }
}
