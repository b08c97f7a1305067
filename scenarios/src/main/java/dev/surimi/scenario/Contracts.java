package dev.surimi.scenario;

import dev.surimi.contract.Contract;
import dev.surimi.contract.ContractException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The vendors' contracts, each read when it is first asked for. Thread-safe. */
public final class Contracts {

  private final Map<String, Optional<Contract>> contracts = new ConcurrentHashMap<>();

  /** Empty when no vendor is called so. */
  public Optional<Contract> find(String vendor) {
    return contracts.computeIfAbsent(vendor, Contracts::load);
  }

  /** The contract of a vendor that a story was read with. */
  public Contract require(String vendor) {
    return find(vendor)
        .orElseThrow(() -> new IllegalArgumentException("no vendor is called " + vendor));
  }

  private static Optional<Contract> load(String vendor) {
    try {
      return vendor.matches("[a-z0-9-]+") ? Optional.of(Contract.load(vendor)) : Optional.empty();
    } catch (ContractException none) {
      return Optional.empty();
    }
  }
}
