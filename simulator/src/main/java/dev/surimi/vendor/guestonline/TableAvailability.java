package dev.surimi.vendor.guestonline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many tables of one kind are left in a service. */
record TableAvailability(int min, int max, int quantity) {

  private record Kind(int min, int max) {}

  static List<TableAvailability> count(Stream<DiningTable> tables) {
    Map<Kind, Integer> kinds =
        new TreeMap<>(Comparator.comparingInt(Kind::min).thenComparingInt(Kind::max));
    tables.forEach(table -> kinds.merge(new Kind(table.min(), table.max()), 1, Integer::sum));
    List<TableAvailability> counted = new ArrayList<>();
    kinds.forEach(
        (kind, quantity) -> counted.add(new TableAvailability(kind.min, kind.max, quantity)));
    return List.copyOf(counted);
  }

  /** Its name on the wire, as in {@code 1_16}. */
  String tableType() {
    return min + "_" + max;
  }
}
