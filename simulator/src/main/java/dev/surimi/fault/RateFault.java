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
    return new RateFault(rate.requireNumber("limit"), Span.require(rate, "per"));
  }

  @Override
  public void write(ObjectNode then) {
    then.putObject("rate").put("limit", limit).put("per", per.toString());
  }

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    boolean fresh = history.windowAt() == null || !now.isBefore(history.windowAt().plus(per));
    Instant windowAt = fresh ? now : history.windowAt();
    long inWindow = fresh ? 1 : history.inWindow() + 1;
    Fault.History counted = history.counting(windowAt, inWindow);
    return inWindow <= limit
        ? new Strike(Mishap.NONE, counted)
        : new Strike(refused(Duration.between(now, windowAt.plus(per))), counted.struck());
  }

  private static Mishap refused(Duration wait) {
    Map<String, String> again = RetryAfter.header(wait);
    return Mishap.answered(Instead.tooMany(again));
  }
}
