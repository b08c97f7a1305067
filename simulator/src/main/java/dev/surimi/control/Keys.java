package dev.surimi.control;

import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a table as texts, as they stand in paths. */
record Keys<K extends Comparable<? super K>, T>(View world, Table<K, T> table) {

  /** The key of a record that there is. */
  Optional<K> find(String text) {
    Optional<K> first = all().findFirst();
    return first.isPresent() && isPlain(first.get())
        ? plain(first.get(), text).filter(key -> world.find(table, key).isPresent())
        : all().filter(key -> key.toString().equals(text)).findFirst();
  }

  /** The records with greater keys; all of them when {@code text} is null. */
  Stream<T> rowsAfter(String text) {
    if (text == null) {
      return world.all(table);
    }
    K after =
        find(text)
            .orElseThrow(
                () ->
                    ControlError.badMember(
                        "/after", "must be the key of a record, as next of the page before"));
    return world.all(table).dropWhile(row -> table.keyOf(row).compareTo(after) <= 0);
  }

  List<String> first(int most) {
    return all().limit(most).map(Object::toString).toList();
  }

  private Stream<K> all() {
    return world.all(table).map(table::keyOf);
  }

  private static boolean isPlain(Object key) {
    return key instanceof String || key instanceof Long || key instanceof Integer;
  }

  /** Reads a key of the same type as another, so that no table has to be searched for it. */
  @SuppressWarnings("unchecked") // each branch makes the very type that it has seen
  private static <K> Optional<K> plain(K like, String text) {
    try {
      if (like instanceof Long) {
        return Optional.of((K) Long.valueOf(text));
      }
      return Optional.of(like instanceof Integer ? (K) Integer.valueOf(text) : (K) text);
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }
}
