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

  private static final String LIST =
      Arrays.stream(values()).map(BookingState::wire).collect(Collectors.joining(", "));

  private final String wire = name().toLowerCase(Locale.ROOT);

  /** Whether the guests may still come. */
  boolean isLive() {
    return this == INITIALIZED || this == WAITING || this == VALIDATED;
  }

  String wire() {
    return wire;
  }

  /** All of them as people read it: {@code initialized, waiting, …}. */
  static String list() {
    return LIST;
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
