package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;

/** How tills go on whose rows were read from a file, which must add up as ours do. */
final class TillContinuation {

  private final Transaction world;

  private TillContinuation(Transaction world) {
    this.world = world;
  }

  /**
   * Lets no guid be given out twice, and plans what is to come.
   *
   * @throws IllegalArgumentException when the rows contradict each other
   */
  static void begin(Transaction world) {
    TillContinuation rows = new TillContinuation(world);
    world.all(Shift.TABLE).forEach(rows::check);
    world.all(Sale.TABLE).forEach(rows::check);
    world.all(CashOperation.TABLE).forEach(one -> rows.require(Shift.TABLE, one.shiftGuid()));
    world.all(Outcome.TABLE).forEach(rows::check);
    world.all(Order.TABLE).forEach(order -> rows.require(Shop.TABLE, order.shopGuid()));
    rows.raise();
    Orders.waiting(world).toList().forEach(order -> Orders.planAcceptance(world, order));
  }

  private void check(Shift shift) {
    require(Shop.TABLE, shift.shopGuid());
    if (shift.workers().isEmpty()) {
      throw new IllegalArgumentException("nobody works in the shift " + shift.guid());
    }
    if (shift.isOpen() && world.where(Shift.OPEN, shift.shopGuid()).count() > 1) {
      throw new IllegalArgumentException("two shifts are open at " + shift.shopGuid());
    }
  }

  private void check(Sale sale) {
    require(Shop.TABLE, sale.shopGuid());
    require(Shift.TABLE, sale.shiftGuid());
    if (sale.due() != sale.payment().total()) {
      throw new IllegalArgumentException("the sale " + sale.guid() + " is not paid what it costs");
    }
  }

  private void check(Outcome outcome) {
    require(Shop.TABLE, outcome.shopGuid());
    outcome.items().forEach(item -> require(OutcomeCategory.TABLE, item.categoryGuid()));
  }

  private void require(Table<String, ?> table, String guid) {
    if (guid == null || world.find(table, guid).isEmpty()) {
      throw new IllegalArgumentException("there is no " + guid + " in the table " + table);
    }
  }

  private void raise() {
    List<Sale> sales = world.all(Sale.TABLE).toList();
    world.raise("ytimes.sale", sales.size());
    world.raise("ytimes.person", sales.stream().mapToLong(sale -> sale.persons().size()).sum());
    world.raise(
        "ytimes.position", sales.stream().mapToLong(sale -> sale.positions().count()).sum());
    world.raise("ytimes.shift", world.count(Shift.TABLE));
    world.raise("ytimes.cash_operation", world.count(CashOperation.TABLE));
    world.raise("ytimes.outcome", world.count(Outcome.TABLE));
    world
        .all(Shift.TABLE)
        .filter(Shift::isOpen)
        .forEach(shift -> world.raise(Till.checks(shift), Till.sales(world, shift).size()));
  }
}
