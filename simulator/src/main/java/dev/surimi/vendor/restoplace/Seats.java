package dev.surimi.vendor.restoplace;

import dev.surimi.world.Transaction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds tables for a wish. */
final class Seats {

  private Seats() {}

  /**
   * The visit that the wish becomes now.
   *
   * @throws dev.surimi.vendor.Refusal when there is no table for it
   */
  static Visit find(Transaction world, Wish wish, Audience audience) {
    return find(Availability.in(wish.interval(), world, audience), world, wish);
  }

  /** The same for a reserve that exists, and is in nobody's way but others'. */
  static Visit findFor(int reserveId, Transaction world, Wish wish, Audience audience) {
    return find(Availability.without(reserveId, wish.interval(), world, audience), world, wish);
  }

  /** What the staff find for guests who leave their table; any other one unless it is named. */
  static Visit findElsewhere(Reserve reserve, Transaction world, Wish wish) {
    Availability availability =
        Availability.without(reserve.id(), wish.interval(), world, Audience.STAFF);
    if (wish.itemIds().equals(reserve.visit().itemIds())) {
      throw RestoplaceError.impossible("Гости уже за этим столом");
    }
    List<Integer> there = reserve.visit().itemIds();
    return wish.itemIds().isEmpty()
        ? visit(world, wish, List.of(choose(availability, world, wish, there)))
        : find(availability, world, wish);
  }

  /** A place on the waiting list, when the house is open then. */
  static Visit wait(Transaction world, Wish wish, Audience audience) {
    Availability.in(wish.interval(), world, audience)
        .objection(wish.interval())
        .ifPresent(
            objection -> {
              throw objection;
            });
    return Visit.waiting(wish.interval(), wish.count() == null ? 1 : wish.count());
  }

  private static Visit find(Availability availability, Transaction world, Wish wish) {
    return visit(
        world,
        wish,
        wish.itemIds().isEmpty()
            ? List.of(choose(availability, world, wish, List.of()))
            : availability.require(wish));
  }

  private static Item choose(
      Availability availability, Transaction world, Wish wish, List<Integer> without) {
    Optional<Item> best =
        availability.candidates(wish).stream()
            .filter(item -> !without.contains(item.id()))
            .min(preference(world, wish));
    return best.orElseThrow(
        () ->
            availability
                .objection(wish.interval())
                .orElseGet(() -> RestoplaceError.noTables(wish.count())));
  }

  /**
   * Suits the tags, costs nothing, is no larger than need be and keeps special tables for those who
   * ask for them (inferred).
   */
  private static Comparator<Item> preference(Transaction world, Wish wish) {
    return Comparator.<Item>comparingLong(item -> -suiting(item, wish.tags()))
        .thenComparingLong(item -> Deposits.quote(world, List.of(item), wish).total())
        .thenComparingInt(Item::countMax)
        .thenComparingInt(item -> item.tags().size())
        .thenComparingInt(Item::priority)
        .thenComparingInt(Item::id);
  }

  private static long suiting(Item item, List<String> tags) {
    return tags.stream().filter(item.tags()::contains).count();
  }

  private static Visit visit(Transaction world, Wish wish, List<Item> chosen) {
    Hall hall = world.find(Hall.TABLE, chosen.get(0).floorId()).orElseThrow();
    int count = wish.count() == null ? chosen.get(0).countMin() : wish.count();
    List<Integer> ids = chosen.stream().map(Item::id).collect(Collectors.toList());
    return new Visit(wish.interval(), count, ids, hall.id(), hall.banquet());
  }
}
