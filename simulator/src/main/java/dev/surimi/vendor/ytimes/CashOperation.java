package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * Cash put into the till or taken out of it during a shift, other than for a sale.
 *
 * @param value kopecks, never below 0
 * @param outcomeGuid the expense that it paid; null for the other kinds
 */
public record CashOperation(
    String guid,
    String shiftGuid,
    Kind kind,
    long value,
    String comment,
    long userId,
    Instant at,
    String outcomeGuid) {

  /** Why. */
  public enum Kind {
    PAY_IN,
    PAY_OUT,
    EXPENSE
  }

  public CashOperation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(at);
  }

  static final Table<String, CashOperation> TABLE =
      Table.of("ytimes", "cash_operations", CashOperation.class, CashOperation::guid);

  static final Index<String, CashOperation, String> BY_SHIFT =
      TABLE.index("by_shift", CashOperation::shiftGuid);

  long income() {
    return kind == Kind.PAY_IN ? value : 0;
  }

  long outcome() {
    return kind == Kind.PAY_IN ? 0 : value;
  }
}
