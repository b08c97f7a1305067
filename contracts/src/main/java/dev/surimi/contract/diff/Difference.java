package dev.surimi.contract.diff;

import dev.surimi.contract.Direction;

/**
 * One thing that one version of a contract says otherwise than the other.
 *
 * @param place the operation or the event, and where in its message: {@code bookings.create
 *     /contact/email}
 * @param what for humans
 */
public record Difference(Direction direction, Kind kind, String place, String what) {

  /** How the set of messages that are allowed has changed. */
  public enum Kind {
    ADDED,
    REMOVED,
    NARROWED,
    WIDENED;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Whether somebody who kept the old contract may fail now: who sends, when less is taken; who
   * reads, when more may come or what was sure is not any more.
   */
  public boolean breaks() {
    return switch (kind) {
      case ADDED -> false;
      case REMOVED -> true;
      case NARROWED -> direction == Direction.REQUEST;
      case WIDENED -> direction != Direction.REQUEST;
    };
  }

  /** As {@code breaks response bookings.get /state widened: …}. */
  @Override
  public String toString() {
    return (breaks() ? "breaks" : "fine  ")
        + "  "
        + direction
        + "  "
        + place
        + "  "
        + kind
        + ": "
        + what;
  }
}
