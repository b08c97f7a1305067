package dev.surimi.store;

import dev.surimi.world.Moment;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A world as it was, kept under a name.
 *
 * @param now what its clock showed
 * @param frozen whether the clock stood still
 * @param exchange the number of the last exchange before it; 0 when there was none
 * @param moment brings it back, with its clock as it was going
 */
public record Snapshot(
    String name, Instant now, boolean frozen, long exchange, Supplier<Moment> moment) {

  /** The present of a world. */
  public static Snapshot of(String name, Moment moment, Instant now, long exchange) {
    return new Snapshot(name, now, moment.clock().isFrozen(), exchange, () -> moment);
  }

  /** The moment, going on now. */
  public Moment again() {
    return moment.get().at(now);
  }
}
