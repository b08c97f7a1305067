package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.function.Predicate;

/** Bounds for tables of what nobody takes away: a world may live for months. */
final class Latest {

  private Latest() {}

  /** Removes the lowest numbers until {@code most} rows are left, or only such as are not over. */
  static <K extends Comparable<? super K>, T> void keep(
      Transaction world, Index<K, T, Long> byNumber, int most, Predicate<T> isOver) {
    Table<K, T> table = byNumber.table();
    int surplus = world.count(table) - most;
    if (surplus > 0) {
      List<T> oldest =
          world.between(byNumber, 0L, Long.MAX_VALUE).filter(isOver).limit(surplus).toList();
      oldest.forEach(row -> world.remove(table, table.keyOf(row)));
    }
  }
}
