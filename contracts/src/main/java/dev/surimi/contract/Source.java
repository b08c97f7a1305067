package dev.surimi.contract;

import java.util.Locale;
import java.util.Optional;

/** How a part of a contract is known: printed by the vendor, seen in its traffic, or our guess. */
public enum Source {
  DOCUMENTED,
  OBSERVED,
  INFERRED;

  /** The source of a word; empty for any other word. */
  public static Optional<Source> find(String text) {
    for (Source source : values()) {
      if (source.toString().equals(text)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /** The word of the contract: {@code documented}, {@code observed} or {@code inferred}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
