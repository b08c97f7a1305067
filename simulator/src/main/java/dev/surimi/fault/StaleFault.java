package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A read is answered as it would have been a while ago; what writes is not touched. */
public record StaleFault(Duration age) implements CallEffect {

  static StaleFault read(Input then) {
    return new StaleFault(Span.requirePositive(then, "stale"));
  }

  @Override
  public void write(ObjectNode then) {
    then.put("stale", age.toString());
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.stale(age);
  }
}
