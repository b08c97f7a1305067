package dev.surimi.world;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Some tables of a state; to ask for others is a mistake. */
record Extract(State state, List<Table<?, ?>> tables) implements View {

  private <T extends Table<?, ?>> T known(T table) {
    if (!tables.contains(table)) {
      throw new IllegalArgumentException(table + " was not declared");
    }
    return table;
  }

  @Override
  public <K extends Comparable<? super K>, T> Optional<T> find(Table<K, T> table, K key) {
    return state.find(known(table), key);
  }

  @Override
  public <K extends Comparable<? super K>, T> Stream<T> all(Table<K, T> table) {
    return state.all(known(table));
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> where(
      Index<K, T, I> index, I value) {
    known(index.table());
    return state.where(index, value);
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> between(
      Index<K, T, I> index, I from, I to) {
    known(index.table());
    return state.between(index, from, to);
  }

  @Override
  public int count(Table<?, ?> table) {
    return state.count(known(table));
  }

  @Override
  public <K, V> V derive(Derived<K, V> what, K key) {
    what.tables().forEach(this::known);
    return state.derive(what, key);
  }

  @Override
  public Agenda agenda() {
    throw new IllegalArgumentException("nothing follows from tables and agenda");
  }
}
