package dev.surimi.vendor.guestonline;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a booking stands. */
public enum BookingState {
  INITIALIZED,
  /** Only with the option waiting_booking_state (facts 1.7 #8). */
  WAITING,
  VALIDATED,
  CANCELED,
  /** Nobody came. */
  FULLY_FAKED,
  /** Some came; only with the option partially_faked (facts 1.7 #9). */
  PARTIALLY_FAKED,
  HONORED;

  /** Whether the guests may still come. */
  boolean isLive() {
    return this == INITIALIZED || this == WAITING || this == VALIDATED;
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them as people read it: {@code initialized, waiting, …}. */
  static String list() {
    return Arrays.stream(values()).map(BookingState::wire).collect(Collectors.joining(", "));
  }

  /** The state of this name on the wire. */
  static BookingState of(String wire) {
    for (BookingState state : values()) {
      if (state.wire().equals(wire)) {
        return state;
      }
    }
    throw new IllegalArgumentException(wire);
  }
}
