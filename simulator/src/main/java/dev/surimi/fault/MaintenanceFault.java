package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** From one instant of the world to another everything is answered 503, and when to come again. */
public record MaintenanceFault(Instant from, Instant to) implements CallEffect {

  static MaintenanceFault read(Input then, Instant now) {
    Input window = then.object("maintenance");
    Instant from = window.instant("from").orElse(now);
    Instant to = window.instant("to").orElseGet(() -> from.plus(Span.require(window, "for")));
    if (!to.isAfter(from)) {
      throw window.invalid("to", "must be after " + from + ", when the maintenance begins");
    }
    return new MaintenanceFault(from, to);
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("maintenance").put("from", from.toString()).put("to", to.toString());
  }

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    if (now.isBefore(from) || !now.isBefore(to)) {
      return new Strike(Mishap.NONE, history);
    }
    Map<String, String> again = RetryAfter.header(Duration.between(now, to));
    return new Strike(Mishap.answered(Instead.asked(503, null, again)), history.struck());
  }
}
