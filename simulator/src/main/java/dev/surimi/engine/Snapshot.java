package dev.surimi.engine;

import dev.surimi.world.Moment;
import java.time.Instant;

/**
 * A world as it was, kept under a name: a reference, whatever the world's size.
 *
 * @param moment with its clock as it was going
 * @param now what that clock showed
 * @param settings what the world was put to
 * @param exchange the number of the last exchange before it; 0 when there was none
 */
public record Snapshot(
    String name, Moment moment, Instant now, WorldSettings settings, long exchange) {

  /** The moment, going on now. */
  Moment again() {
    return moment.at(now);
  }
}
