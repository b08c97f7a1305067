package dev.surimi.world;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A world's data at one moment: tables, agenda and the ordinals given out so far. Immutable and
 * shared freely; a snapshot is a reference, a rollback is dropping the newer value.
 */
public final class State implements View {

  private static final State EMPTY = new State(new Rows<?, ?>[0], Agenda.EMPTY, Tree.empty());

  /** By the position of their tables; never changed. */
  private final Rows<?, ?>[] tables;

  private final Agenda agenda;
  private final Tree<String, Long> ordinals;

  private State(Rows<?, ?>[] tables, Agenda agenda, Tree<String, Long> ordinals) {
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
    Rows<?, ?> rows = known(table);
    return rows == null ? 0 : rows.size();
  }

  @Override
  public <K, V> V derive(Derived<K, V> what, K key) {
    List<Table<?, ?>> sources = what.tables();
    List<Rows<?, ?>> from = new ArrayList<>(sources.size());
    for (Table<?, ?> source : sources) {
      from.add(rows(source));
    }
    return from.get(0)
        .derived(what, key, from, () -> what.making().apply(new Extract(this, sources), key));
  }

  @Override
  public Agenda agenda() {
    return agenda;
  }

  <K extends Comparable<? super K>, T> State put(Table<K, T> table, T row) {
    K key = table.keyOf(row);
    return put(table, key, find(table, key).orElse(null), row);
  }

  /**
   * @param before what is there now; null when nothing is
   */
  <K extends Comparable<? super K>, T> State put(Table<K, T> table, K key, T before, T row) {
    return with(rows(table).put(key, before, row));
  }

  <K extends Comparable<? super K>, T> State remove(Table<K, T> table, K key) {
    return with(rows(table).remove(key));
  }

  private State with(Rows<?, ?> rows) {
    int position = rows.table().position();
    Rows<?, ?>[] all = Arrays.copyOf(tables, Math.max(tables.length, position + 1));
    all[position] = rows;
    return new State(all, agenda, ordinals);
  }

  State with(Agenda newAgenda) {
    return new State(tables, newAgenda, ordinals);
  }

  /** This state after a change that another one has seen. */
  State with(Change change) {
    return with(change.table(), change);
  }

  private <K extends Comparable<? super K>, T> State with(Table<K, T> table, Change change) {
    T row = table.type().cast(change.isRemoval() ? change.before() : change.after());
    return change.isRemoval() ? remove(table, table.keyOf(row)) : put(table, row);
  }

  /** This state with an agenda and ordinals that were kept. */
  public State with(Agenda kept, Map<String, Long> keptOrdinals) {
    Tree<String, Long> counted = Tree.empty();
    for (Map.Entry<String, Long> sequence : keptOrdinals.entrySet()) {
      counted = counted.plus(sequence.getKey(), sequence.getValue());
    }
    return new State(tables, kept, counted);
  }

  /** This state with {@code row} in the table, in place of the one with the same key. */
  public <K extends Comparable<? super K>, T> State withRow(Table<K, T> table, Object row) {
    return put(table, table.type().cast(row));
  }

  /** The tables that hold something or did. */
  public Set<Table<?, ?>> tables() {
    return Arrays.stream(tables)
        .filter(Objects::nonNull)
        .map(Rows::table)
        .collect(toUnmodifiableSet());
  }

  /** How far each sequence has come. */
  public Map<String, Long> ordinals() {
    Map<String, Long> all = new TreeMap<>();
    ordinals.forEach(all::put);
    return all;
  }

  /** How far this sequence has come; 0 when nothing was counted. */
  public long ordinal(String sequence) {
    Long ordinal = ordinals.get(sequence);
    return ordinal == null ? 0 : ordinal;
  }

  State withOrdinal(String sequence, long ordinal) {
    return new State(tables, agenda, ordinals.plus(sequence, ordinal));
  }

  @SuppressWarnings("unchecked") // rows are only ever filed under their own table
  private <K extends Comparable<? super K>, T> Rows<K, T> rows(Table<K, T> table) {
    Rows<?, ?> rows = known(table);
    return rows == null ? table.empty() : (Rows<K, T>) rows;
  }

  /** Null when nothing was ever in it. */
  private Rows<?, ?> known(Table<?, ?> table) {
    return table.position() < tables.length ? tables[table.position()] : null;
  }
}
