package dev.surimi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A database that is about to be a store.
 *
 * @param bytes what it calls a column of bytes
 * @param alone what makes others wait who open it at the same time; empty when there are none
 */
record Database(HikariConfig settings, String bytes, String alone) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * @throws IllegalArgumentException when it cannot be had
   */
  Store open(
      LongFunction<Presence> presence,
      Catalogue catalogue,
      Function<Moment, Optional<Instant>> attention) {
    settings.setPoolName("surimi-store");
    settings.setConnectionTimeout(PATIENCE.toMillis());
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(settings);
      long number = Jdbi.create(pool).inTransaction(handle -> prepared(new Sql(handle, false)));
      return new SqlStore(pool, presence.apply(number), catalogue, attention);
    } catch (HikariPool.PoolInitializationException
        | JdbiException
        | Log.Unavailable
        | IllegalArgumentException failed) {
      if (pool != null) {
        pool.close();
      }
      throw new IllegalArgumentException("the store cannot be opened: " + reason(failed), failed);
    }
  }

  private long prepared(Sql sql) {
    if (!alone.isEmpty()) {
      sql.handle().execute(alone);
    }
    Schema.make(sql.handle(), bytes);
    return sql.nextNumber();
  }

  private static String reason(Throwable failed) {
    Throwable reason = failed;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason.getMessage();
  }
}
