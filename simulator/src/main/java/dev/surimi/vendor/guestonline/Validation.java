package dev.surimi.vendor.guestonline;

import java.time.LocalTime;

/**
 * Which online bookings of a service stand at once, and which the staff confirm.
 *
 * @param upToPersons in mixed mode, the largest party that stands at once
 * @param until in mixed mode, the latest hour that stands at once
 */
public record Validation(Mode mode, int upToPersons, LocalTime until) {

  /** The three modes of the restaurant's settings (facts 1.5, G7). */
  public enum Mode {
    AUTO,
    MANUAL,
    MIXED
  }

  static Validation auto() {
    return new Validation(Mode.AUTO, Integer.MAX_VALUE, LocalTime.MAX);
  }

  static Validation manual() {
    return new Validation(Mode.MANUAL, 0, LocalTime.MIN);
  }

  static Validation mixed(int upToPersons, LocalTime until) {
    return new Validation(Mode.MIXED, upToPersons, until);
  }

  HourState stateFor(LocalTime time, int persons) {
    return persons <= upToPersons && !time.isAfter(until)
        ? HourState.VALIDATED
        : HourState.INITIALIZED;
  }
}
