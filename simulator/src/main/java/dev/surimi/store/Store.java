package dev.surimi.store;

import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where worlds are kept. All of it throws {@link Log.Unavailable} when what it keeps them in does
 * not answer.
 */
public interface Store extends AutoCloseable {

  /**
   * A world as it was left.
   *
   * @param log where it goes on
   */
  record Kept(Moment moment, Log log) {}

  /**
   * The store of this name, ready to use.
   *
   * @param where {@code memory}, {@code sqlite:FILE} or {@code
   *     postgres://[user[:password]@]host[:port]/database}
   * @param attention when somebody has to look after a world, in the machine's time; empty for not
   *     until it is called
   * @throws IllegalArgumentException when there is no such store, or it cannot be opened
   */
  static Store open(
      String where, Catalogue catalogue, Function<Moment, Optional<Instant>> attention) {
    if (where.equals("memory")) {
      return new MemoryStore();
    }
    if (where.startsWith("sqlite:")) {
      return Sqlite.open(where.substring("sqlite:".length()), catalogue, attention);
    }
    if (where.startsWith("postgres://") || where.startsWith("postgresql://")) {
      return Postgres.open(where, catalogue, attention);
    }
    throw new IllegalArgumentException(
        "a store is memory, sqlite:FILE or postgres://user:password@host/database, not " + where);
  }

  /** Whether other sandboxes may have the same worlds, at the same time. */
  boolean isShared();

  /** Whether it is asked, and may keep others waiting, when a world is read or written. */
  default boolean isElsewhere() {
    return true;
  }

  /** The worlds that are kept, in the order of their names. */
  List<String> names();

  /** The world of this name, if one is kept. */
  Optional<Kept> find(String name);

  /** Keeps a new world; empty when there is one of this name. */
  Optional<Log> keep(String name, Moment moment);

  /** Keeps a new world in place of the one of this name, which ends with its snapshots. */
  Log renew(String name, Moment moment);

  /** Ends a world; false when none of this name was kept. */
  boolean forget(String name);

  /** The snapshots of a world. */
  Snapshots snapshots(String name);

  /** The worlds that somebody had to look after by then, in the machine's time. */
  List<String> due(Instant machineTime);

  /** The name of this process among those that ever had these worlds. */
  String self();

  /** Whether the process of this name has ended. */
  boolean isGone(String process);

  /**
   * Makes sure that no other process does the same with this world.
   *
   * @return what lets others do it again; empty when another process does it now
   */
  Optional<Runnable> reserve(String world);

  @Override
  void close();
}
