package dev.surimi.store;

import dev.surimi.world.Log;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * One transaction of the database, in the words of worlds; it is over when it is committed or
 * closed.
 */
final class Sql implements AutoCloseable {

  private static final int PATIENCE = 20;

  /** A row of a log; rows are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(long version, byte[] content) {}

  private final Handle handle;
  private final boolean locking;

  /**
   * @param locking whether rows are locked for one of several writers
   */
  Sql(Handle handle, boolean locking) {
    this.handle = handle;
    this.locking = locking;
  }

  /** What the database does, or {@link Log.Unavailable} when it does not. */
  static <R> R told(Supplier<R> work) {
    try {
      return work.get();
    } catch (JdbiException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      throw new Log.Unavailable("the store does not answer: " + cause.getMessage(), failed);
    }
  }

  Optional<Head> head(String world) {
    return head("SELECT name, life, version FROM worlds WHERE name = ?", world);
  }

  /** The head, which nobody else can change until this transaction ends. */
  Optional<Head> lockedHead(String world) {
    return head(
        "SELECT name, life, version FROM worlds WHERE name = ?" + (locking ? " FOR UPDATE" : ""),
        world);
  }

  private Optional<Head> head(String query, String world) {
    return told(
        () ->
            handle
                .select(query, world)
                .map(
                    (row, context) ->
                        new Head(
                            row.getString("name"), row.getLong("life"), row.getLong("version")))
                .findOne());
  }

  /** A number that was never given before, in any process. */
  long nextNumber() {
    return told(
        () -> {
          handle.execute("UPDATE numbers SET given = given + 1");
          return handle.select("SELECT given FROM numbers").mapTo(Long.class).one();
        });
  }

  /** Makes the world's first head; false when there is one of this name. */
  boolean create(Head head, Optional<Instant> dueAt) {
    return told(
            () ->
                handle.execute(
                    "INSERT INTO worlds (name, life, version, due_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (name) DO NOTHING",
                    head.name(),
                    head.life(),
                    head.version(),
                    millis(dueAt)))
        == 1;
  }

  /** Moves the head on by one version; false when it is of another life, or elsewhere. */
  boolean advance(Head head, Optional<Instant> dueAt) {
    return told(
            () ->
                handle.execute(
                    "UPDATE worlds SET version = ?, due_at = ?"
                        + " WHERE name = ? AND life = ? AND version = ?",
                    head.version(),
                    millis(dueAt),
                    head.name(),
                    head.life(),
                    head.version() - 1))
        == 1;
  }

  void putStep(String world, long version, byte[] content) {
    told(
        () ->
            handle.execute(
                "INSERT INTO steps (world, version, content) VALUES (?, ?, ?)",
                world,
                version,
                content));
  }

  /** Keeps a whole moment, which makes the steps before it superfluous; answers with its size. */
  long putImage(String world, long version, byte[] content) {
    told(
        () -> {
          handle.execute("DELETE FROM images WHERE world = ?", world);
          handle.execute("DELETE FROM steps WHERE world = ? AND version <= ?", world, version);
          return handle.execute(
              "INSERT INTO images (world, version, content) VALUES (?, ?, ?)",
              world,
              version,
              content);
        });
    return content.length;
  }

  /** What was written after {@code version}; -1 for all. */
  Written since(String world, long version) {
    return told(
        () -> {
          List<Entry> steps = steps(world, version);
          return follows(steps, version) ? written(null, version, steps) : whole(world);
        });
  }

  /** Another writer may replace steps by an image between our reading the one and the other. */
  private Written whole(String world) {
    for (int tries = 0; tries < PATIENCE; tries++) {
      Entry image =
          entries("SELECT version, content FROM images WHERE world = ?", world).stream()
              .findFirst()
              .orElseThrow(() -> new Unreadable("world " + world + " has no beginning"));
      List<Entry> steps = steps(world, image.version());
      if (steps.isEmpty() || follows(steps, image.version())) {
        return written(image.content(), image.version(), steps);
      }
    }
    throw new Unreadable("world " + world + " is written faster than it can be read");
  }

  private static boolean follows(List<Entry> steps, long version) {
    return !steps.isEmpty() && steps.get(0).version() == version + 1;
  }

  private static Written written(byte[] image, long from, List<Entry> steps) {
    long version = steps.isEmpty() ? from : steps.get(steps.size() - 1).version();
    return new Written(image, steps.stream().map(Entry::content).toList(), version);
  }

  private List<Entry> steps(String world, long after) {
    return entries(
        "SELECT version, content FROM steps WHERE world = ? AND version > ? ORDER BY version",
        world,
        after);
  }

  private List<Entry> entries(String query, Object... values) {
    return handle
        .select(query, values)
        .map((row, context) -> new Entry(row.getLong("version"), row.getBytes("content")))
        .list();
  }

  /** Removes all that is kept of a world; false when there is none. */
  boolean delete(String world) {
    return told(
        () -> {
          for (String table : List.of("steps", "images", "snapshots")) {
            handle.execute("DELETE FROM " + table + " WHERE world = ?", world);
          }
          return handle.execute("DELETE FROM worlds WHERE name = ?", world) == 1;
        });
  }

  List<String> names() {
    return told(
        () -> handle.select("SELECT name FROM worlds ORDER BY name").mapTo(String.class).list());
  }

  List<String> due(Instant machineTime) {
    return told(
        () ->
            handle
                .select(
                    "SELECT name FROM worlds WHERE due_at <= ? ORDER BY due_at",
                    machineTime.toEpochMilli())
                .mapTo(String.class)
                .list());
  }

  /** For what belongs to one kind of record only. */
  Handle handle() {
    return handle;
  }

  private static Long millis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli).orElse(null);
  }

  void commit() {
    told(
        () -> {
          handle.commit();
          return null;
        });
  }

  /** Ends the transaction; what was not committed never was. */
  @Override
  public void close() {
    told(
        () -> {
          if (handle.isInTransaction()) {
            handle.rollback();
          }
          handle.close();
          return null;
        });
  }
}
