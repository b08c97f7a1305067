package dev.surimi.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * One kind of record in a world's state, kept in the order of its keys.
 *
 * @param <K> the key that a record carries in itself
 * @param <T> the record, immutable
 */
public final class Table<K extends Comparable<? super K>, T> {

  private static final AtomicInteger TABLES = new AtomicInteger();

  private final int position = TABLES.getAndIncrement();
  private final String owner;
  private final String name;
  private final Class<T> type;
  private final Function<T, K> key;
  private final List<Index<K, T, ?>> indexes = new ArrayList<>();
  private final Rows<K, T> empty = Rows.empty(this);

  private Table(String owner, String name, Class<T> type, Function<T, K> key) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.key = key;
  }

  /** A table of the vendor (or room of the sandbox) {@code owner}; tables are constants. */
  public static <K extends Comparable<? super K>, T> Table<K, T> of(
      String owner, String name, Class<T> type, Function<T, K> key) {
    return new Table<>(owner, name, type, key);
  }

  /**
   * Declares an index; a record whose index value is null is left out of it. Declare right after
   * the table.
   */
  public <I extends Comparable<? super I>> Index<K, T, I> index(
      String indexName, Function<T, I> by) {
    Index<K, T, I> index = new Index<>(this, indexName, indexes.size(), by);
    indexes.add(index);
    return index;
  }

  public String owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Class<T> type() {
    return type;
  }

  public K keyOf(T row) {
    return key.apply(row);
  }

  /** It without any records. */
  Rows<K, T> empty() {
    return empty;
  }

  /** Among all tables of this process. */
  int position() {
    return position;
  }

  List<Index<K, T, ?>> indexes() {
    return indexes;
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
