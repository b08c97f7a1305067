package dev.surimi.store;

import com.zaxxer.hikari.HikariConfig;
import dev.surimi.world.Moment;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Worlds in a file of SQLite's, which one process at a time can have. */
final class Sqlite {

  private Sqlite() {}

  static Store open(
      String file, Catalogue catalogue, Function<Moment, Optional<Instant>> attention) {
    if (file.isBlank()) {
      throw new IllegalArgumentException("sqlite: is followed by the name of a file");
    }
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl("jdbc:sqlite:" + file);
    settings.setMaximumPoolSize(1);
    settings.addDataSourceProperty("journal_mode", "WAL");
    // A commit is on the disk when it returns.
    settings.addDataSourceProperty("synchronous", "FULL");
    settings.addDataSourceProperty("locking_mode", "EXCLUSIVE");
    settings.addDataSourceProperty("busy_timeout", "1000");
    return new Database(settings, "BLOB", "")
        .open(number -> new Alone(Long.toString(number)), catalogue, attention);
  }
}
