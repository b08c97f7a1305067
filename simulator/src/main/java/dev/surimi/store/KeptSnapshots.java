package dev.surimi.store;

import dev.surimi.world.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The snapshots of one world in a database; a moment is read when it is gone back to. */
final class KeptSnapshots implements Snapshots {

  private final SqlStore store;
  private final String world;

  KeptSnapshots(SqlStore store, String world) {
    this.store = store;
    this.world = world;
  }

  @Override
  public boolean keep(Snapshot snapshot) {
    byte[] content = store.pack(snapshot.moment().get());
    return store.with(
        sql -> {
          boolean isNew = remove(sql, snapshot.name()) == 0;
          sql.handle()
              .execute(
                  "INSERT INTO snapshots (world, name, now, frozen, exchange, content)"
                      + " VALUES (?, ?, ?, ?, ?, ?)",
                  world,
                  snapshot.name(),
                  snapshot.now().toEpochMilli(),
                  snapshot.frozen(),
                  snapshot.exchange(),
                  content);
          return isNew;
        });
  }

  @Override
  public Optional<Snapshot> find(String name) {
    return all().stream().filter(snapshot -> snapshot.name().equals(name)).findFirst();
  }

  @Override
  public boolean forget(String name) {
    return store.with(sql -> remove(sql, name)) == 1;
  }

  private int remove(Sql sql, String name) {
    return sql.handle().execute("DELETE FROM snapshots WHERE world = ? AND name = ?", world, name);
  }

  @Override
  public List<Snapshot> all() {
    return store.with(
        sql ->
            sql.handle()
                .select(
                    "SELECT name, now, frozen, exchange FROM snapshots WHERE world = ?"
                        + " ORDER BY name",
                    world)
                .map((row, context) -> snapshot(row))
                .list());
  }

  private Snapshot snapshot(ResultSet row) throws SQLException {
    String name = row.getString("name");
    return new Snapshot(
        name,
        Instant.ofEpochMilli(row.getLong("now")),
        row.getBoolean("frozen"),
        row.getLong("exchange"),
        () -> moment(name));
  }

  private Moment moment(String name) {
    return store.unpackMoment(
        store.with(
            sql ->
                sql.handle()
                    .select(
                        "SELECT content FROM snapshots WHERE world = ? AND name = ?", world, name)
                    .map((row, context) -> row.getBytes("content"))
                    .one()));
  }
}
