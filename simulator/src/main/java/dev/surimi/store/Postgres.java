package dev.surimi.store;

import com.zaxxer.hikari.HikariConfig;
import dev.surimi.world.Moment;
import java.net.URI;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** Worlds in a database of PostgreSQL's, which several sandboxes may share. */
final class Postgres {

  private static final int CONNECTIONS = 16;

  private Postgres() {}

  static Store open(
      String where, Catalogue catalogue, Function<Moment, Optional<Instant>> attention) {
    URI address = URI.create(where);
    String url = "jdbc:postgresql://" + hostAndPort(address) + address.getPath() + query(address);
    Properties account = account(address);
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setDataSourceProperties(account);
    // A writer that hangs must not stop the others for good.
    settings.setConnectionInitSql(
        "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s'");
    return new Database(settings, "BYTEA", "SELECT pg_advisory_xact_lock(1937074)")
        .open(
            number ->
                new Sessions(
                    () -> DriverManager.getConnection(url, account), Math.toIntExact(number)),
            catalogue,
            attention);
  }

  private static String hostAndPort(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  private static String query(URI address) {
    return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
  }

  private static Properties account(URI address) {
    Properties account = new Properties();
    account.setProperty("ApplicationName", "surimi");
    account.setProperty("tcpKeepAlive", "true");
    if (address.getUserInfo() != null) {
      String[] parts = address.getUserInfo().split(":", 2);
      account.setProperty("user", parts[0]);
      if (parts.length == 2) {
        account.setProperty("password", parts[1]);
      }
    }
    return account;
  }
}
