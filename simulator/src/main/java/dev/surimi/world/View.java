package dev.surimi.world;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be read of a world's state: either as it was committed, or as a transaction sees it. */
public interface View {

  <K extends Comparable<? super K>, T> Optional<T> find(Table<K, T> table, K key);

  /** All records, in the order of their keys. */
  <K extends Comparable<? super K>, T> Stream<T> all(Table<K, T> table);

  /** The records with this index value, in the order of their keys. */
  <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> where(
      Index<K, T, I> index, I value);

  /**
   * The records with an index value from {@code from} up to and including {@code to}, in its order,
   * then in key order.
   */
  <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> between(
      Index<K, T, I> index, I from, I to);

  int count(Table<?, ?> table);

  /** What follows from some tables; made anew only when one of them is another than before. */
  <K, V> V derive(Derived<K, V> what, K key);

  Agenda agenda();
}
