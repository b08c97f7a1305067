package dev.surimi.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The snapshots of one world, by name; they end with it. Each holds on to what has changed since.
 */
public final class Snapshots {

  private final Map<String, Snapshot> byName = new TreeMap<>();

  /**
   * Keeps it in place of what was kept under its name, which is the answer.
   *
   * @throws Full when it would be one too many
   */
  synchronized Optional<Snapshot> keep(Snapshot snapshot, Bounds bounds) {
    if (!byName.containsKey(snapshot.name())) {
      bounds.requireRoom(Bound.SNAPSHOTS, byName.size());
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
