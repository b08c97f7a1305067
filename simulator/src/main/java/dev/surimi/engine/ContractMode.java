package dev.surimi.engine;

import java.util.Locale;

/** What a world does about messages that break the contract. */
public enum ContractMode {
  /** Answers as the vendor would, and reports the violations. */
  REPORT,
  /** Refuses a request that breaks the contract, in the vendor's own form. */
  STRICT,
  /** Does not judge. */
  OFF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
