package dev.surimi.contract;

import java.util.Locale;

/** Which way a judged message went: to the vendor, back from it, or out to a subscriber. */
public enum Direction {
  REQUEST,
  RESPONSE,
  WEBHOOK;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
