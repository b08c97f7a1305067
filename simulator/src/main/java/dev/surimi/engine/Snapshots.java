package dev.surimi.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The snapshots of one world, by name; they end with it. */
public final class Snapshots {

  /** Thrown when one more snapshot would be one too many. */
  public static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("the world has " + MOST + " snapshots already; delete some", null, false, false);
    }
  }

  /** Each holds on to what has changed since. */
  public static final int MOST = 100;

  private final Map<String, Snapshot> byName = new TreeMap<>();

  /**
   * Keeps it in place of what was kept under its name, which is the answer.
   *
   * @throws TooMany when it would be one too many
   */
  synchronized Optional<Snapshot> keep(Snapshot snapshot) {
    if (!byName.containsKey(snapshot.name()) && byName.size() >= MOST) {
      throw new TooMany();
    }
    return Optional.ofNullable(byName.put(snapshot.name(), snapshot));
  }

  public synchronized Optional<Snapshot> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Forgets it; false when there is none of this name. */
  public synchronized boolean forget(String name) {
    return byName.remove(name) != null;
  }

  /** By name. */
  public synchronized List<Snapshot> all() {
    return List.copyOf(byName.values());
  }
}
