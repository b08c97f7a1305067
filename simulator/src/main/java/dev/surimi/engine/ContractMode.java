package dev.surimi.engine;

/** What a world does about messages that break the contract. */
public enum ContractMode {
  /** Answers as the vendor would, and reports the violations. */
  REPORT,
  /** Refuses a request that breaks the contract, in the vendor's own form. */
  STRICT,
  /** Does not judge. */
  OFF
}
