package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.function.ToLongFunction;

/** Everything that an account has beside its tills. */
final class House {

  private House() {}

  static List<Table<?, ?>> tables() {
    return List.of(
        Shop.TABLE,
        AccessKey.TABLE,
        Employee.TABLE,
        Hall.TABLE,
        Booking.TABLE,
        GoodsGroup.TABLE,
        Unit.TABLE,
        Supplier.TABLE,
        Goods.TABLE,
        Balance.TABLE,
        GoodsChange.TABLE,
        MenuGroup.TABLE,
        MenuItem.TABLE,
        Recipe.TABLE,
        SupplementGroup.TABLE,
        Supplement.TABLE,
        Combo.TABLE,
        Stop.TABLE,
        Guest.TABLE,
        PointsRequest.TABLE);
  }

  /** The account as it was set up, with nobody in it and nothing in stock. */
  static void plant(Transaction world) {
    ShopSeed.plant(world);
    StaffSeed.plant(world);
    GoodsSeed.plant(world);
    MenuSeed.plant(world);
    SupplementSeed.plant(world);
    ComboSeed.plant(world);
  }

  /** What is in stock, and what has happened. */
  static void plantDemo(Transaction world) {
    GoodsSeed.plantBalances(world);
    DaySeed.plant(world);
  }

  /** Goes on from rows that were read from a file: no number and no guid is given out twice. */
  static void goOn(Transaction world) {
    world.all(Goods.TABLE).forEach(goods -> require(world, Unit.TABLE, goods.mainUnitGuid()));
    world.all(MenuItem.TABLE).forEach(item -> require(world, MenuGroup.TABLE, item.groupGuid()));
    world
        .all(Supplement.TABLE)
        .forEach(one -> require(world, SupplementGroup.TABLE, one.groupGuid()));
    raise(world, Guests.IDS, Guest.TABLE, Guest::id);
    raise(world, Guests.CARDS, Guest.TABLE, Guest::cardNumber);
    raise(world, Bookings.IDS, Booking.TABLE, Booking::id);
    raise(world, StopActions.NUMBERS, Stop.TABLE, Stop::number);
    raise(world, References.NUMBERS, GoodsGroup.TABLE, GoodsGroup::number);
    raise(world, References.NUMBERS, Unit.TABLE, Unit::number);
    raise(world, References.NUMBERS, Supplier.TABLE, Supplier::number);
    raise(world, References.NUMBERS, Goods.TABLE, Goods::number);
    List.of(GoodsGroup.TABLE, Unit.TABLE, Supplier.TABLE, Goods.TABLE)
        .forEach(table -> world.raise("ytimes." + table.name(), world.count(table)));
  }

  private static <T> void raise(
      Transaction world, String sequence, Table<?, T> table, ToLongFunction<T> number) {
    world.raise(sequence, world.all(table).mapToLong(number).max().orElse(0));
  }

  private static void require(Transaction world, Table<String, ?> table, String guid) {
    if (world.find(table, guid).isEmpty()) {
      throw new IllegalArgumentException("there is no " + guid + " in the table " + table);
    }
  }
}
