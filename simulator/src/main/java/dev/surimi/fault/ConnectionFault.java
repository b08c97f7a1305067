package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The connection breaks, before the work or after it. */
public record ConnectionFault(Wire wire) implements CallEffect {

  static ConnectionFault read(Input then) {
    return new ConnectionFault(
        Wire.valueOf(then.requireText("connection").toUpperCase(Locale.ROOT)));
  }

  static ConnectionFault readLost(Input then) {
    if (!then.flag("loseAnswer").orElse(false)) {
      throw then.invalid("loseAnswer", "true is the only way to lose an answer");
    }
    return new ConnectionFault(Wire.LOST);
  }

  @Override
  public void write(ObjectNode then) {
    if (wire == Wire.LOST) {
      then.put("loseAnswer", true);
    } else {
      then.put("connection", wire.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.broken(wire);
  }
}
