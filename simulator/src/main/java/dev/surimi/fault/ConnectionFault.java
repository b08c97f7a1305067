package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Instant;

/** The connection breaks, before the work or after it. */
public record ConnectionFault(Wire wire) implements Effect {

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    return new Strike(Mishap.broken(wire), history.struck());
  }
}
