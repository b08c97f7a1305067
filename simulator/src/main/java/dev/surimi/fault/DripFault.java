package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** The answer arrives drop by drop, over this time of the machine. */
public record DripFault(Duration over) implements CallEffect {

  static DripFault read(Input then) {
    Duration over = Span.requirePositive(then, "drip");
    if (over.compareTo(LatencyFault.LONGEST) > 0) {
      throw then.invalid("drip", "must be at most " + LatencyFault.LONGEST);
    }
    return new DripFault(over);
  }

  @Override
  public void write(ObjectNode then) {
    then.put("drip", over.toString());
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.dripping(over);
  }
}
