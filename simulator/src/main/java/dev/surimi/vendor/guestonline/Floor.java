package dev.surimi.vendor.guestonline;

import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of a restaurant and the ways to join them. A party gets the smallest spot that fits it.
 *
 * @param spots by size, then by number of tables, then by id
 * @param onlineAreaIds areas that guests may book themselves
 */
record Floor(List<DiningTable> tables, List<Spot> spots, List<Integer> onlineAreaIds) {

  private static final Comparator<Spot> BEST_FIRST =
      Comparator.comparingInt(Spot::max)
          .thenComparingInt(spot -> spot.tableIds().size())
          .thenComparingInt(spot -> spot.tableIds().get(0));

  static Floor of(View world, Restaurant restaurant) {
    if (restaurant.engineMode() == EngineMode.CAPACITIVE) {
      return new Floor(List.of(), List.of(), List.of());
    }
    List<Area> areas = world.where(Area.BY_RESTAURANT, restaurant.id()).toList();
    List<DiningTable> tables = world.where(DiningTable.BY_RESTAURANT, restaurant.id()).toList();
    List<Combination> combinations = world.where(Combination.BY_RESTAURANT, restaurant.id()).toList();
    return of(areas, tables, combinations);
  }

  static Floor of(List<Area> areas, List<DiningTable> tables, List<Combination> combinations) {
    List<Integer> online = areas.stream().filter(Area::bookableOnline).map(Area::id).toList();
    Map<Integer, DiningTable> byId = new HashMap<>();
    tables.forEach(table -> byId.put(table.id(), table));
    List<Spot> spots = new ArrayList<>();
    for (DiningTable table : tables) {
      spots.add(spot(List.of(table.id()), table, table.min(), table.max(), areas.isEmpty() || isIn(online, table)));
    }
    for (Combination joined : combinations) {
      DiningTable first = byId.get(joined.tableIds().get(0));
      spots.add(
          spot(joined.tableIds(), first, joined.min(), joined.max(), areas.isEmpty() || isIn(online, first)));
    }
    return new Floor(List.copyOf(tables), spots.stream().sorted(BEST_FIRST).toList(), online);
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

  /** The best spot in the house; failing that, free tables of one area that the staff push together. */
  Optional<Spot> forStaff(int persons, Set<Integer> takenTableIds) {
    Party party = new Party(persons, null);
    return spots.stream()
        .filter(spot -> spot.fits(party) && spot.isFree(takenTableIds))
        .findFirst()
        .or(() -> pushedTogether(persons, takenTableIds));
  }

  /** The tables that an online guest can have on their own. */
  Stream<DiningTable> onlineTables() {
    return spots.stream()
        .filter(spot -> spot.online() && spot.tableIds().size() == 1)
        .flatMap(spot -> tables.stream().filter(table -> table.id() == spot.tableIds().get(0)));
  }

  /** The chairs at these tables. */
  int chairs(List<Integer> tableIds) {
    return tables.stream().filter(table -> tableIds.contains(table.id())).mapToInt(DiningTable::max).sum();
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
    return chairs < persons ? Optional.empty() : Optional.of(new Spot(List.copyOf(chosen), areaId, 1, chairs, false));
  }

  private List<DiningTable> largestFirst(Integer areaId, Set<Integer> takenTableIds) {
    return tables.stream()
        .filter(table -> Objects.equals(table.areaId(), areaId) && !takenTableIds.contains(table.id()))
        .sorted(Comparator.comparingInt(DiningTable::max).reversed())
        .toList();
  }

  private static Spot spot(List<Integer> tableIds, DiningTable first, int min, int max, boolean online) {
    return new Spot(tableIds, first.areaId(), min, max, online);
  }

  private static boolean isIn(List<Integer> areaIds, DiningTable table) {
    return areaIds.contains(table.areaId());
  }
}
