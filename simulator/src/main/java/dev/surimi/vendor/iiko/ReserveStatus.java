package dev.surimi.vendor.iiko;

/**
 * Where a reserve stands; a canceled one is closed with a reason, and only banquets are started
 * (facts 3.4).
 */
public enum ReserveStatus {
  NEW,
  STARTED,
  CLOSED
}
