package dev.surimi.world;

import java.util.Optional;

/**
 * One record that a transaction put or removed: what it was before the transaction, and what it is
 * after.
 *
 * @param before null when the record is new
 * @param after null when the record was removed
 */
public record Change(Table<?, ?> table, Object key, Object before, Object after) {

  /** The record before, if it is one of {@code table}. */
  public <T> Optional<T> before(Table<?, T> of) {
    return table == of ? Optional.ofNullable(of.type().cast(before)) : Optional.empty();
  }

  /** The record after, if it is one of {@code table} and was not removed. */
  public <T> Optional<T> after(Table<?, T> of) {
    return table == of ? Optional.ofNullable(of.type().cast(after)) : Optional.empty();
  }

  /** The record after or, when it was removed, before; if it is one of {@code table}. */
  public <T> Optional<T> of(Table<?, T> of) {
    return after(of).or(() -> before(of));
  }

  public boolean isCreation() {
    return before == null;
  }

  public boolean isRemoval() {
    return after == null;
  }
}
