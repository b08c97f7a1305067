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
    if (window.has("to") && window.has("for")) {
      throw window.invalid("for", "stands in place of to; give one of them");
    }
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
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    if (now.isBefore(from) || !now.isBefore(to)) {
      return Mishap.NONE;
    }
    Map<String, String> again = RetryAfter.header(Duration.between(now, to));
    return Mishap.answered(Instead.asked(503, null, again));
  }
}
