package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer is late: between {@code least} and {@code most}, or around {@code least} with a long
 * tail when {@code sigma} is given.
 *
 * @param worldly whether it is the world's time that passes, before the call is performed; else the
 *     answer is held back by the machine's clock
 */
public record LatencyFault(Duration least, Duration most, Double sigma, boolean worldly)
    implements CallEffect {

  /** Nobody is made to wait longer, in the machine's time. */
  public static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int STEPS = 1_000_000;

  static LatencyFault read(Input then) {
    Input latency = then.object("latency");
    boolean worldly = then.text("clock").filter("world"::equals).isPresent();
    if (latency.has("lognormal")) {
      Input lognormal = latency.object("lognormal");
      Duration median = bounded(lognormal, "median", worldly);
      double sigma = lognormal.decimal("sigma").orElseThrow().doubleValue();
      return new LatencyFault(median, median, sigma, worldly);
    }
    if (latency.has("uniform")) {
      Input uniform = latency.object("uniform");
      Duration from = Span.require(uniform, "from");
      Duration to = bounded(uniform, "to", worldly);
      if (to.compareTo(from) < 0) {
        throw uniform.invalid("to", "must not be less than from");
      }
      return new LatencyFault(from, to, null, worldly);
    }
    Duration fixed = bounded(latency, "fixed", worldly);
    return new LatencyFault(fixed, fixed, null, worldly);
  }

  private static Duration bounded(Input latency, String name, boolean worldly) {
    Duration delay = Span.requirePositive(latency, name);
    if (!worldly && delay.compareTo(LONGEST) > 0) {
      throw latency.invalid(
          name, "must be at most " + LONGEST + " by your clock; \"clock\":\"world\" takes more");
    }
    return delay;
  }

  @Override
  public void write(ObjectNode then) {
    ObjectNode latency = then.putObject("latency");
    if (sigma != null) {
      latency.putObject("lognormal").put("median", least.toString()).put("sigma", sigma);
    } else if (least.equals(most)) {
      latency.put("fixed", least.toString());
    } else {
      latency.putObject("uniform").put("from", least.toString()).put("to", most.toString());
    }
    if (worldly) {
      then.put("clock", "world");
    }
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    Duration delay = sigma == null ? uniform(chance) : lognormal(chance);
    return worldly ? Mishap.passing(delay) : Mishap.late(delay);
  }

  private Duration uniform(Entropy chance) {
    long span = most.minus(least).toMillis();
    return least.plusMillis(span * chance.below(STEPS) / STEPS);
  }

  /** The median is {@code least}; two even draws make a normal one, after Box and Muller. */
  private Duration lognormal(Entropy chance) {
    double radius = Math.sqrt(-2 * Math.log((chance.below(STEPS) + 1.0) / (STEPS + 1.0)));
    double normal = radius * Math.cos(2 * Math.PI * chance.below(STEPS) / STEPS);
    return Duration.ofMillis((long) (least.toMillis() * Math.exp(sigma * normal)));
  }
}
