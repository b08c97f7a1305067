package dev.surimi.vendor.ytimes;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a shift's sales and cash operations add up to, in kopecks: the only place where they do.
 *
 * @param cashCheck the sales in cash
 * @param creditCheck the sales by card
 * @param otherCheck the sales by each additional kind of payment
 */
record ShiftTotals(
    long cashStart,
    long cashCheck,
    long cashIncome,
    long cashOutcome,
    long creditCheck,
    SortedMap<Long, Long> otherCheck) {

  static ShiftTotals of(Shift shift, Collection<Sale> sales, Collection<CashOperation> operations) {
    return new ShiftTotals(
        shift.cashStart(),
        sales.stream().mapToLong(sale -> sale.payment().cash()).sum(),
        operations.stream().mapToLong(CashOperation::income).sum(),
        operations.stream().mapToLong(CashOperation::outcome).sum(),
        sales.stream().mapToLong(sale -> sale.payment().credit()).sum(),
        otherKinds(sales));
  }

  long cashExpected() {
    return cashStart + cashCheck + cashIncome - cashOutcome;
  }

  /** What is missing; below 0 when there is more than expected. */
  static long missing(long expected, long present) {
    return expected - present;
  }

  private static SortedMap<Long, Long> otherKinds(Collection<Sale> sales) {
    SortedMap<Long, Long> kinds = new TreeMap<>();
    for (Sale sale : sales) {
      if (sale.payment().other() > 0) {
        kinds.merge(sale.payment().kindId(), sale.payment().other(), Long::sum);
      }
    }
    return Collections.unmodifiableSortedMap(kinds);
  }
}
