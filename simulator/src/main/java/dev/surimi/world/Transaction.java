package dev.surimi.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The only way a state moves: it reads and writes on a private successor of the state, which
 * becomes the world's state as a whole or not at all. Everything a decision may depend on is here:
 * the data, the time, the world's randomness and its options.
 */
public final class Transaction implements View {

  private final State origin;
  private final String seed;
  private final Instant now;
  private final Options options;
  private final Map<Place, Change> touched = new LinkedHashMap<>();
  private final List<Agenda.Entry> appointments = new ArrayList<>();
  private final Map<String, Long> ordinals = new LinkedHashMap<>();
  private State state;

  Transaction(State origin, String seed, Instant now, Options options) {
    this.origin = origin;
    this.state = origin;
    this.seed = seed;
    this.now = now;
    this.options = options;
  }

  private record Place(Table<?, ?> table, Object key) {}

  /** The world's time; the same instant during the whole transaction. */
  public Instant now() {
    return now;
  }

  /** What it began with. */
  public View origin() {
    return origin;
  }

  public Options options() {
    return options;
  }

  public <K extends Comparable<? super K>, T> void put(Table<K, T> table, T row) {
    K key = table.keyOf(row);
    T before = state.find(table, key).orElse(null);
    state = state.put(table, key, before, row);
    note(table, key, before, row);
  }

  public <K extends Comparable<? super K>, T> void remove(Table<K, T> table, K key) {
    state
        .find(table, key)
        .ifPresent(
            before -> {
              state = state.remove(table, key);
              note(table, key, before, null);
            });
  }

  private void note(Table<?, ?> table, Object key, Object before, Object after) {
    Place place = new Place(table, key);
    Change earlier = touched.get(place);
    Object origin = earlier == null ? before : earlier.before();
    touched.put(place, new Change(table, key, origin, after));
  }

  /** Plans {@code what} for an entity, in place of what was planned under the same names. */
  public void plan(String vendor, String what, String id, Instant at) {
    note(new Agenda.Entry(vendor, what, id, at));
  }

  public void cancel(String vendor, String what, String id) {
    note(new Agenda.Entry(vendor, what, id, null));
  }

  private void note(Agenda.Entry entry) {
    appointments.add(entry);
    state = state.with(entry.in(state.agenda()));
  }

  /** The next number of a sequence: 1, 2, 3 … */
  public long next(String sequence) {
    long ordinal = state.ordinal(sequence) + 1;
    count(sequence, ordinal);
    return ordinal;
  }

  private void count(String sequence, long ordinal) {
    ordinals.put(sequence, ordinal);
    state = state.withOrdinal(sequence, ordinal);
  }

  /** Lets a sequence go on after {@code taken} at the earliest; it never goes back. */
  public void raise(String sequence, long taken) {
    if (taken > state.ordinal(sequence)) {
      count(sequence, taken);
    }
  }

  /** Randomness for the next entity of a sequence. */
  public Entropy entropy(String sequence) {
    return Entropy.of(seed, sequence, next(sequence));
  }

  /** Randomness that belongs to a name and number, not to the order in which it is asked for. */
  public Entropy entropyOf(String name, long number) {
    return Entropy.of(seed, name, number);
  }

  @Override
  public <K extends Comparable<? super K>, T> Optional<T> find(Table<K, T> table, K key) {
    return state.find(table, key);
  }

  @Override
  public <K extends Comparable<? super K>, T> Stream<T> all(Table<K, T> table) {
    return state.all(table);
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> where(
      Index<K, T, I> index, I value) {
    return state.where(index, value);
  }

  @Override
  public <K extends Comparable<? super K>, T, I extends Comparable<? super I>> Stream<T> between(
      Index<K, T, I> index, I from, I to) {
    return state.between(index, from, to);
  }

  @Override
  public int count(Table<?, ?> table) {
    return state.count(table);
  }

  @Override
  public <K, V> V derive(Derived<K, V> what, K key) {
    return state.derive(what, key);
  }

  @Override
  public Agenda agenda() {
    return state.agenda();
  }

  /**
   * What this transaction has done so far. A record put and put again is one change; put as it was,
   * none.
   */
  public Commit commit() {
    List<Change> changes = new ArrayList<>(touched.size());
    for (Change change : touched.values()) {
      if (!Objects.equals(change.before(), change.after())) {
        changes.add(change);
      }
    }
    return new Commit(now, origin, state, List.copyOf(changes), options);
  }

  /** What this transaction has done so far, as a step of its world. */
  Step.Committed step() {
    return new Step.Committed(commit().changes(), List.copyOf(appointments), Map.copyOf(ordinals));
  }

  State state() {
    return state;
  }
}
