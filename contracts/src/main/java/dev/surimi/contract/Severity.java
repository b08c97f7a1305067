package dev.surimi.contract;

import java.util.Locale;

/**
 * A warning is a member of a request that the vendor does not know and ignores; all else is an
 * error.
 */
public enum Severity {
  ERROR,
  WARNING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
