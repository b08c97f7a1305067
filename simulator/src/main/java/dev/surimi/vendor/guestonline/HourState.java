package dev.surimi.vendor.guestonline;

import java.util.Locale;

/** What becomes of a booking made online for an hour. */
public enum HourState {
  /** It stands at once. */
  VALIDATED,
  /** The restaurant has to confirm it. */
  INITIALIZED,
  /** It goes on the waiting list and takes no seats. */
  WAITING;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
