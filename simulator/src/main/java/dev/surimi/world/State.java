package dev.surimi.world;

import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * A world's data at one moment: tables, agenda and the ordinals given out so far. Immutable and
 * shared freely; a snapshot is a reference, a rollback is dropping the newer value.
 */
public final class State implements View {

  private static final State EMPTY =
      new State(HashTreePMap.empty(), Agenda.EMPTY, HashTreePMap.empty());

  private final HashPMap<Table<?, ?>, Rows<?, ?>> tables;
  private final Agenda agenda;
  private final HashPMap<String, Long> ordinals;

  private State(
      HashPMap<Table<?, ?>, Rows<?, ?>> tables, Agenda agenda, HashPMap<String, Long> ordinals) {
    this.tables = tables;
    this.agenda = agenda;
    this.ordinals = ordinals;
  }

  public static State empty() {
    return EMPTY;
  }

  @Override
  public <K extends Comparable<? super K>, T> Optional<T> find(Table<K, T> table, K key) {
    return rows(table).find(key);
  }

  @Override
  public <K extends Comparable<? super K>, T> Stream<T> all(Table<K, T> table) {
    return rows(table).all();
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> where(
      Index<K, T, I> index, I value) {
    return rows(index.table()).where(index, value);
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> between(
      Index<K, T, I> index, I from, I to) {
    return rows(index.table()).between(index, from, to);
  }

  @Override
  public int count(Table<?, ?> table) {
    Rows<?, ?> rows = tables.get(table);
    return rows == null ? 0 : rows.size();
  }

  @Override
  public Agenda agenda() {
    return agenda;
  }

  <K extends Comparable<? super K>, T> State put(Table<K, T> table, T row) {
    return new State(tables.plus(table, rows(table).put(row)), agenda, ordinals);
  }

  <K extends Comparable<? super K>, T> State remove(Table<K, T> table, K key) {
    return new State(tables.plus(table, rows(table).remove(key)), agenda, ordinals);
  }

  State with(Agenda newAgenda) {
    return new State(tables, newAgenda, ordinals);
  }

  long ordinal(String sequence) {
    return ordinals.getOrDefault(sequence, 0L);
  }

  State withOrdinal(String sequence, long ordinal) {
    return new State(tables, agenda, ordinals.plus(sequence, ordinal));
  }

  @SuppressWarnings("unchecked") // rows are only ever filed under their own table
  private <K extends Comparable<? super K>, T> Rows<K, T> rows(Table<K, T> table) {
    Rows<?, ?> rows = tables.get(table);
    return rows == null ? Rows.empty(table) : (Rows<K, T>) rows;
  }
}
