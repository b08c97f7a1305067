package dev.surimi.fault;

import dev.surimi.world.Entropy;
import java.time.Duration;
import java.time.Instant;

/**
 * The answer is late, by the machine's clock: between {@code least} and {@code most}, or around
 * {@code least} with a long tail when {@code sigma} is given.
 */
public record LatencyFault(Duration least, Duration most, Double sigma) implements Effect {

  /** Nobody is made to wait longer. */
  public static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int STEPS = 1_000_000;

  @Override
  public Strike strike(Fault.History history, Instant now, Entropy chance) {
    Duration delay = sigma == null ? uniform(chance) : lognormal(chance);
    return new Strike(
        Mishap.late(delay.compareTo(LONGEST) > 0 ? LONGEST : delay), history.struck());
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
