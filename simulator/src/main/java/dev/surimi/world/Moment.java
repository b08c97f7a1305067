package dev.surimi.world;

import dev.surimi.clock.WorldClock;
import java.time.Instant;

/**
 * All that a world's future follows from, but for its seed: a value, so that keeping a moment is
 * keeping a reference.
 *
 * @param epoch how often the world was taken to another moment
 */
public record Moment(State state, WorldClock clock, Options options, long epoch) {

  /** The same moment with its clock at {@code now}, from where it goes on as it did. */
  public Moment at(Instant now) {
    return with(clock.at(now));
  }

  Moment with(State newState) {
    return new Moment(newState, clock, options, epoch);
  }

  public Moment with(WorldClock newClock) {
    return new Moment(state, newClock, options, epoch);
  }

  Moment with(Options newOptions) {
    return new Moment(state, clock, newOptions, epoch);
  }

  Moment inEpoch(long newEpoch) {
    return new Moment(state, clock, options, newEpoch);
  }

  Transaction begin(String seed, Instant now) {
    return new Transaction(state, seed, now, options);
  }
}
