package dev.surimi.vendor.guestonline;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where a party can sit: a table, or tables pushed together.
 *
 * @param tableIds empty where only seats are counted
 * @param areaId null without areas
 * @param online whether guests may book it themselves
 */
record Spot(List<Integer> tableIds, Integer areaId, int min, int max, boolean online) {

  /** Any chair of a restaurant that only counts seats. */
  static final Spot ANYWHERE = new Spot(List.of(), null, 1, Integer.MAX_VALUE, true);

  static Spot at(DiningTable table, boolean online) {
    return new Spot(List.of(table.id()), table.areaId(), table.min(), table.max(), online);
  }

  boolean fits(Party party) {
    return party.persons() >= min
        && party.persons() <= max
        && (party.areaId() == null || party.areaId().equals(areaId));
  }

  boolean isFree(Collection<Integer> takenTableIds) {
    return Collections.disjoint(tableIds, takenTableIds);
  }
}
