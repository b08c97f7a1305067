package dev.surimi.vendor;

/** What a new world holds before its first call. */
public enum Seed {
  /**
   * A believable world with guests, bookings and the identifiers that the vendor's documentation
   * prints.
   */
  DEMO,
  /** The same venues with nobody in them. */
  EMPTY
}
