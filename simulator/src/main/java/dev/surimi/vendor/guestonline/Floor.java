package dev.surimi.vendor.guestonline;

import dev.surimi.world.Derived;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a restaurant and the ways to join them. A party gets the smallest spot that fits
 * it.
 *
 * @param onlineTables those that an online guest can have
 * @param spots by size, then by number of tables, then by id
 * @param onlineAreaIds areas that guests may book themselves
 */
record Floor(
    List<DiningTable> tables,
    List<DiningTable> onlineTables,
    List<Spot> spots,
    List<Integer> onlineAreaIds) {

  private static final Comparator<Spot> BEST_FIRST =
      Comparator.comparingInt(Spot::max)
          .thenComparingInt(spot -> spot.tableIds().size())
          .thenComparingInt(spot -> spot.tableIds().get(0));

  private static final Floor NONE = new Floor(List.of(), List.of(), List.of(), List.of());

  private static final Derived<Integer, Floor> OF_A_RESTAURANT =
      new Derived<>(List.of(DiningTable.TABLE, Area.TABLE, Combination.TABLE), Floor::furnished);

  static Floor of(View world, Restaurant restaurant) {
    return restaurant.engineMode() == EngineMode.CAPACITIVE
        ? NONE
        : world.derive(OF_A_RESTAURANT, restaurant.id());
  }

  private static Floor furnished(View world, Integer restaurantId) {
    List<Area> areas = world.where(Area.BY_RESTAURANT, restaurantId).toList();
    List<DiningTable> tables = world.where(DiningTable.BY_RESTAURANT, restaurantId).toList();
    List<Combination> combinations = world.where(Combination.BY_RESTAURANT, restaurantId).toList();
    return of(areas, tables, combinations);
  }

  static Floor of(List<Area> areas, List<DiningTable> tables, List<Combination> combinations) {
    List<Integer> online = areas.stream().filter(Area::bookableOnline).map(Area::id).toList();
    List<DiningTable> onlineTables =
        tables.stream()
            .filter(table -> areas.isEmpty() || online.contains(table.areaId()))
            .toList();
    List<Spot> spots = new ArrayList<>();
    tables.forEach(table -> spots.add(Spot.at(table, onlineTables.contains(table))));
    combinations.forEach(joined -> spots.add(spot(joined, tables, onlineTables)));
    return new Floor(tables, onlineTables, spots.stream().sorted(BEST_FIRST).toList(), online);
  }

  /** The best spot that an online guest can have. */
  Optional<Spot> forGuest(Party party, Set<Integer> takenTableIds) {
    return spots.stream()
        .filter(spot -> spot.online() && spot.fits(party) && spot.isFree(takenTableIds))
        .findFirst();
  }

  /** The areas in which an online guest would find a spot, as in {@code bookable_area_ids}. */
  List<Integer> areasForGuest(Party party, Set<Integer> takenTableIds) {
    return spots.stream()
        .filter(spot -> spot.online() && spot.fits(party) && spot.isFree(takenTableIds))
        .map(Spot::areaId)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The best spot in the house; failing that, free tables of one area that the staff push together.
   */
  Optional<Spot> forStaff(int persons, Set<Integer> takenTableIds) {
    Party party = new Party(persons, null);
    return spots.stream()
        .filter(spot -> spot.fits(party) && spot.isFree(takenTableIds))
        .findFirst()
        .or(() -> pushedTogether(persons, takenTableIds));
  }

  /** The chairs at these tables. */
  int chairs(List<Integer> tableIds) {
    return tables.stream()
        .filter(table -> tableIds.contains(table.id()))
        .mapToInt(DiningTable::max)
        .sum();
  }

  private Optional<Spot> pushedTogether(int persons, Set<Integer> takenTableIds) {
    return tables.stream()
        .map(table -> Optional.ofNullable(table.areaId()))
        .distinct()
        .map(area -> pushedTogether(persons, area.orElse(null), takenTableIds))
        .flatMap(Optional::stream)
        .min(BEST_FIRST);
  }

  private Optional<Spot> pushedTogether(int persons, Integer areaId, Set<Integer> takenTableIds) {
    List<Integer> chosen = new ArrayList<>();
    int chairs = 0;
    for (DiningTable table : largestFirst(areaId, takenTableIds)) {
      if (chairs < persons) {
        chosen.add(table.id());
        chairs += table.max();
      }
    }
    return chairs < persons
        ? Optional.empty()
        : Optional.of(new Spot(List.copyOf(chosen), areaId, 1, chairs, false));
  }

  private List<DiningTable> largestFirst(Integer areaId, Set<Integer> takenTableIds) {
    return tables.stream()
        .filter(
            table -> Objects.equals(table.areaId(), areaId) && !takenTableIds.contains(table.id()))
        .sorted(Comparator.comparingInt(DiningTable::max).reversed())
        .toList();
  }

  private static Spot spot(
      Combination joined, List<DiningTable> tables, List<DiningTable> onlineTables) {
    DiningTable first =
        tables.stream()
            .filter(table -> table.id() == joined.tableIds().get(0))
            .findFirst()
            .orElseThrow();
    return new Spot(
        joined.tableIds(),
        first.areaId(),
        joined.min(),
        joined.max(),
        onlineTables.contains(first));
  }
}
