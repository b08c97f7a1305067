package dev.surimi.world;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What follows from some tables and from nothing else, so that it is made once for as long as their
 * records stay as they are. Constants, as tables are.
 *
 * @param tables whatever else {@code making} asks for is refused
 * @param <K> what there is one of it for
 */
public record Derived<K, V>(List<Table<?, ?>> tables, BiFunction<View, K, V> making) {

  public Derived {
    tables = List.copyOf(tables);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
