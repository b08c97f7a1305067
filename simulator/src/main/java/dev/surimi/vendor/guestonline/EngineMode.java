package dev.surimi.vendor.guestonline;

import java.util.Locale;

/** What a restaurant counts when it takes a booking. */
public enum EngineMode {
  /** Each party gets a table, or tables that can be joined. */
  TABLE,
  /** Seats of a service are counted, whoever sits where. */
  CAPACITIVE;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
