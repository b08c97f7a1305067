package dev.surimi.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Each is a reference, whatever the world's size. */
final class MemorySnapshots implements Snapshots {

  private final Map<String, Snapshot> byName = new TreeMap<>();

  @Override
  public synchronized boolean keep(Snapshot snapshot) {
    return byName.put(snapshot.name(), snapshot) == null;
  }

  @Override
  public synchronized Optional<Snapshot> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public synchronized boolean forget(String name) {
    return byName.remove(name) != null;
  }

  @Override
  public synchronized List<Snapshot> all() {
    return List.copyOf(byName.values());
  }
}
