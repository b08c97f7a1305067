package dev.surimi.vendor.guestonline;

import java.time.LocalTime;

/**
 * An hour that can be booked.
 *
 * @param spot what the party gets; null on the waiting list
 */
record Hour(LocalTime time, HourState state, Spot spot) {

  static Hour waiting(LocalTime time) {
    return new Hour(time, HourState.WAITING, null);
  }

  boolean isBookable() {
    return state != HourState.WAITING;
  }
}
