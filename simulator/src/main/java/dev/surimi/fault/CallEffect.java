package dev.surimi.fault;

import dev.surimi.vendor.Vendor;
import dev.surimi.world.Entropy;
import java.time.Instant;

/** What a fault does to a call that it strikes. */
public interface CallEffect extends Effect {

  /** Whether it could do anything to calls of this operation. */
  default boolean canStrike(Vendor vendor, String operation) {
    return true;
  }

  /** What the fault remembers of a call that it may strike. */
  default Fault.History counting(Fault.History history, Instant now) {
    return history;
  }

  /** What happens to the call; {@link Mishap#NONE} when it is spared. */
  Mishap strike(Fault.History history, Instant now, Entropy chance);
}
