package dev.surimi.world;

import java.util.function.Function;

/**
 * A way to find a table's records by something other than their key.
 *
 * @param position among the indexes of its table
 */
public record Index<K extends Comparable<? super K>, T, I extends Comparable<? super I>>(
    Table<K, T> table, String name, int position, Function<T, I> by) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return table + "/" + name;
  }
}
