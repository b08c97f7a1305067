package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** More calls than {@code limit} in a window of the world's time are refused with 429. */
public record RateFault(long limit, Duration per) implements CallEffect {

  static RateFault read(Input then) {
    Input rate = then.object("rate");
    return new RateFault(rate.requireNumber("limit"), Span.requirePositive(rate, "per"));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("rate").put("limit", limit).put("per", per.toString());
  }

  @Override
  public Fault.History counting(Fault.History history, Instant now) {
    return history.windowAt() == null || !now.isBefore(history.windowAt().plus(per))
        ? history.counting(now, 1)
        : history.counting(history.windowAt(), history.inWindow() + 1);
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return history.inWindow() <= limit
        ? Mishap.NONE
        : refused(Duration.between(now, history.windowAt().plus(per)));
  }

  private static Mishap refused(Duration wait) {
    Map<String, String> again = RetryAfter.header(wait);
    return Mishap.answered(Instead.tooMany(again));
  }
}
