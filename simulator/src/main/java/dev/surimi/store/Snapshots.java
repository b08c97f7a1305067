package dev.surimi.store;

import java.util.List;
import java.util.Optional;

/** The snapshots of one world, by name; they end with it. */
public interface Snapshots {

  /** Keeps it in place of what was kept under its name; true when nothing was. */
  boolean keep(Snapshot snapshot);

  Optional<Snapshot> find(String name);

  /** Forgets it; false when there is none of this name. */
  boolean forget(String name);

  /** By name. */
  List<Snapshot> all();
}
