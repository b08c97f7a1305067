package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Instant;

/** What a fault does to a call that it strikes. */
public interface CallEffect extends Effect {

  /** What happens to the call, and what the fault remembers of it. */
  record Strike(Mishap mishap, Fault.History history) {}

  Strike strike(Fault.History history, Instant now, Entropy chance);
}
