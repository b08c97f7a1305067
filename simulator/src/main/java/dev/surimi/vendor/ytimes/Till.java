package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What belongs to the tills of the shops: orders, shifts, sales, cash and expenses. */
final class Till {

  private Till() {}

  static List<Table<?, ?>> tables() {
    return List.of(
        Order.TABLE,
        Shift.TABLE,
        Sale.TABLE,
        CashOperation.TABLE,
        PaymentKind.TABLE,
        Outcome.TABLE,
        OutcomeCategory.TABLE);
  }

  /** What an account has set up before its first shift. */
  static void plantReferences(Transaction world) {
    world.put(PaymentKind.TABLE, PaymentKind.YANDEX_PAY);
    world.put(PaymentKind.TABLE, PaymentKind.ONLINE);
    OutcomeSeed.plantCategories(world);
  }

  static Optional<Shift> openShift(View world, String shopGuid) {
    return world.where(Shift.OPEN, shopGuid).findFirst();
  }

  static Shift requireOpenShift(View world, Shop shop) {
    return openShift(world, shop.guid())
        .orElseThrow(
            () -> YTimesError.validation("На точке " + shop.name() + " нет открытой смены"));
  }

  static List<Sale> sales(View world, Shift shift) {
    return world.where(Sale.BY_SHIFT, shift.guid()).toList();
  }

  /** The sequence that numbers the checks of a shift. */
  static String checks(Shift shift) {
    return "ytimes.checks " + shift.guid();
  }

  static ShiftTotals totals(View world, Shift shift) {
    List<CashOperation> operations = world.where(CashOperation.BY_SHIFT, shift.guid()).toList();
    return ShiftTotals.of(shift, sales(world, shift), operations);
  }

  /** Refuses what would take more cash out of the drawer than is in it. */
  static void requireCash(View world, Shift shift, long kopecks) {
    long present = totals(world, shift).cashExpected();
    if (kopecks > present) {
      throw YTimesError.validation(
          "В кассе только "
              + Kopecks.roubles(present)
              + " руб., нужно "
              + Kopecks.roubles(kopecks));
    }
  }

  /** Puts cash in or takes it out. */
  static void move(
      Transaction world,
      Shift shift,
      CashOperation.Kind kind,
      long value,
      String comment,
      Instant at) {
    String guid = Guids.next(world, "cash_operation");
    long user = shift.cashier();
    world.put(
        CashOperation.TABLE,
        new CashOperation(guid, shift.guid(), kind, value, comment, user, at, null));
  }

  /** Records an expense that is paid out of the drawer. */
  static void spend(Transaction world, Shift shift, Outcome outcome, Instant at) {
    world.put(
        CashOperation.TABLE,
        new CashOperation(
            Guids.next(world, "cash_operation"),
            shift.guid(),
            CashOperation.Kind.EXPENSE,
            outcome.total(),
            outcome.comment(),
            shift.cashier(),
            at,
            outcome.guid()));
  }
}
