package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShiftTotalsTest {

  private static final Instant MORNING = Instant.parse("2031-03-14T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 14);

  @Test
  void salesAddUpByTheKindOfPayment() {
    ShiftTotals totals =
        totals(
            List.of(
                sale(Payment.inCash(2_700)),
                sale(new Payment(100, 50, null, 0)),
                sale(Payment.by(23424, 5)),
                sale(Payment.by(23423, 7)),
                sale(Payment.by(23423, 8))),
            List.of());

    assertThat(totals.cashCheck()).isEqualTo(2_750);
    assertThat(totals.creditCheck()).isEqualTo(100);
    assertThat(totals.otherCheck()).containsExactly(entry(23423, 15), entry(23424, 5));
  }

  @Test
  void theDrawerHoldsWhatWasThereSoldAndPutInLessWhatWasTakenOut() {
    ShiftTotals totals =
        totals(
            List.of(sale(Payment.inCash(500)), sale(Payment.byCard(900))),
            List.of(
                operation(CashOperation.Kind.PAY_IN, 30),
                operation(CashOperation.Kind.PAY_OUT, 100),
                operation(CashOperation.Kind.EXPENSE, 7)));

    assertThat(totals.cashIncome()).isEqualTo(30);
    assertThat(totals.cashOutcome()).isEqualTo(107);
    assertThat(totals.cashExpected()).isEqualTo(1_000 + 500 + 30 - 107);
  }

  @Test
  void whatIsMissingIsPrintedAboveNothing() {
    // The documentation's shift: 27 expected, nothing counted, result 27.
    assertThat(ShiftTotals.missing(2_700, 0)).isEqualTo(2_700);
    assertThat(ShiftTotals.missing(0, 5)).isEqualTo(-5);
  }

  private static ShiftTotals totals(List<Sale> sales, List<CashOperation> operations) {
    Shift shift = new Shift("s", "shop", DAY, 1, MORNING, null, List.of(), 1_000, null, null);
    return ShiftTotals.of(shift, sales, operations);
  }

  private static Sale sale(Payment payment) {
    return new Sale(
        "g", "shop", "s", DAY, 1, 1, false, 1, null, MORNING, MORNING, List.of(), payment, null);
  }

  private static CashOperation operation(CashOperation.Kind kind, long value) {
    return new CashOperation("c", "s", kind, value, null, 1, MORNING, null);
  }

  private static Map.Entry<Long, Long> entry(long kind, long value) {
    return Map.entry(kind, value);
  }
}
