package dev.surimi.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The records of one table with its indexes: a persistent value that shares its structure with its
 * successors.
 */
final class Rows<K extends Comparable<? super K>, T> {

  private final Table<K, T> table;
  private final Tree<K, T> byKey;

  /** The keys by index value, by the position of the index; never changed. */
  private final List<Tree<Comparable<?>, Tree<K, K>>> indexes;

  /** What has been derived from them; null as long as nothing was. */
  private volatile Map<Subject, Conclusion> derived;

  private Rows(Table<K, T> table, Tree<K, T> byKey, List<Tree<Comparable<?>, Tree<K, K>>> indexes) {
    this.table = table;
    this.byKey = byKey;
    this.indexes = indexes;
  }

  static <K extends Comparable<? super K>, T> Rows<K, T> empty(Table<K, T> table) {
    return new Rows<>(table, Tree.empty(), List.of());
  }

  private record Subject(Derived<?, ?> what, Object key) {}

  /**
   * @param from the rows that it follows from, these among them
   */
  private record Conclusion(List<Rows<?, ?>> from, Object value) {

    boolean followsFrom(List<Rows<?, ?>> others) {
      for (int i = 0; i < from.size(); i++) {
        if (from.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  Table<K, T> table() {
    return table;
  }

  @SuppressWarnings("unchecked") // what is kept for a subject was made for it
  <V> V derived(Derived<?, V> what, Object key, List<Rows<?, ?>> from, Supplier<V> making) {
    if (byKey.isEmpty()) {
      return making.get();
    }
    if (derived == null) {
      derived = new ConcurrentHashMap<>();
    }
    Subject subject = new Subject(what, key);
    Conclusion known = derived.get(subject);
    if (known != null && known.followsFrom(from)) {
      return (V) known.value();
    }
    V value = making.get();
    derived.put(subject, new Conclusion(from, value));
    return value;
  }

  Optional<T> find(K key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Stream<T> all() {
    return byKey.values();
  }

  int size() {
    return byKey.size();
  }

  <I extends Comparable<? super I>> Stream<T> where(Index<K, T, I> index, I value) {
    Tree<K, K> keys = entries(index).get(value);
    return keys == null ? Stream.empty() : keys.values().map(byKey::get);
  }

  <I extends Comparable<? super I>> Stream<T> between(Index<K, T, I> index, I from, I to) {
    Tree<Comparable<?>, Tree<K, K>> entries = entries(index);
    if (entries.isEmpty() || from.compareTo(to) > 0) {
      return Stream.empty();
    }
    return entries.between(from, to).flatMap(Tree::values).map(byKey::get);
  }

  /**
   * @param before what is there now; null when nothing is
   */
  Rows<K, T> put(K key, T before, T row) {
    return new Rows<>(table, byKey.plus(key, row), reindexed(key, before, row));
  }

  Rows<K, T> remove(K key) {
    T before = byKey.get(key);
    return before == null
        ? this
        : new Rows<>(table, byKey.minus(key), reindexed(key, before, null));
  }

  private Tree<Comparable<?>, Tree<K, K>> entries(Index<K, T, ?> index) {
    return index.position() < indexes.size() ? indexes.get(index.position()) : Tree.empty();
  }

  private List<Tree<Comparable<?>, Tree<K, K>>> reindexed(K key, T before, T after) {
    List<Index<K, T, ?>> declared = table.indexes();
    if (declared.isEmpty()) {
      return indexes;
    }
    List<Tree<Comparable<?>, Tree<K, K>>> result = new ArrayList<>(declared.size());
    for (Index<K, T, ?> index : declared) {
      Comparable<?> was = before == null ? null : index.by().apply(before);
      Comparable<?> is = after == null ? null : index.by().apply(after);
      Tree<Comparable<?>, Tree<K, K>> entries = entries(index);
      boolean same = was == null ? is == null : was.equals(is);
      result.add(same ? entries : with(without(entries, was, key), is, key));
    }
    return result;
  }

  private Tree<Comparable<?>, Tree<K, K>> with(
      Tree<Comparable<?>, Tree<K, K>> entries, Comparable<?> value, K key) {
    if (value == null) {
      return entries;
    }
    Tree<K, K> keys = entries.get(value);
    return entries.plus(value, (keys == null ? Tree.<K, K>empty() : keys).plus(key, key));
  }

  private Tree<Comparable<?>, Tree<K, K>> without(
      Tree<Comparable<?>, Tree<K, K>> entries, Comparable<?> value, K key) {
    if (value == null) {
      return entries;
    }
    Tree<K, K> keys = entries.get(value).minus(key);
    return keys.isEmpty() ? entries.minus(value) : entries.plus(value, keys);
  }
}
