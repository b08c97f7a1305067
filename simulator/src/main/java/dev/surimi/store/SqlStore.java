package dev.surimi.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import dev.surimi.world.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps worlds in a database: of each a head, a whole moment, and the steps that were taken from
 * there. What differs between databases is who else may be there.
 */
final class SqlStore implements Store {

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Presence presence;
  private final Packing packing;
  private final Function<Moment, Optional<Instant>> attention;

  /**
   * @param attention when somebody has to look after a world, in the machine's time; empty for not
   *     until it is called
   */
  SqlStore(
      HikariDataSource pool,
      Presence presence,
      Catalogue catalogue,
      Function<Moment, Optional<Instant>> attention) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.presence = presence;
    this.packing = new Packing(catalogue);
    this.attention = attention;
  }

  /** A transaction that the caller commits or closes. */
  Sql open() {
    return Sql.told(() -> new Sql(jdbi.open().begin(), presence.isShared()));
  }

  /** Does {@code work} in a transaction of its own. */
  <R> R with(Function<Sql, R> work) {
    try (Sql sql = open()) {
      R result = work.apply(sql);
      sql.commit();
      return result;
    }
  }

  Optional<Instant> attention(Moment moment) {
    return attention.apply(moment);
  }

  byte[] pack(Moment moment) {
    return packing.pack(moment);
  }

  byte[] pack(List<Step> steps) {
    return packing.pack(steps);
  }

  Moment unpackMoment(byte[] content) {
    return packing.unpackMoment(content);
  }

  /** The moment that what was written leads to. */
  Moment follow(Written written, Moment known) {
    Moment moment = written.image() == null ? known : unpackMoment(written.image());
    for (byte[] turn : written.steps()) {
      for (Step step : packing.unpackSteps(turn)) {
        moment = step.after(moment);
      }
    }
    return moment;
  }

  @Override
  public boolean isShared() {
    return presence.isShared();
  }

  @Override
  public List<String> names() {
    return with(Sql::names);
  }

  @Override
  public Optional<Kept> find(String name) {
    return with(sql -> sql.head(name).map(head -> read(sql, head)));
  }

  private Kept read(Sql sql, Head head) {
    Written written = sql.since(head.name(), -1);
    return new Kept(
        follow(written, null), new KeptLog(this, head.name(), head.life(), written.version()));
  }

  @Override
  public Optional<Log> keep(String name, Moment moment) {
    return with(sql -> keep(sql, name, moment));
  }

  private Optional<Log> keep(Sql sql, String name, Moment moment) {
    Head head = new Head(name, sql.nextNumber(), 0);
    if (!sql.create(head, attention(moment))) {
      return Optional.empty();
    }
    sql.putImage(name, head.version(), pack(moment));
    return Optional.of(new KeptLog(this, name, head.life(), head.version()));
  }

  @Override
  public Log renew(String name, Moment moment) {
    return with(
        sql -> {
          sql.delete(name);
          return keep(sql, name, moment).orElseThrow();
        });
  }

  @Override
  public boolean forget(String name) {
    return with(sql -> sql.delete(name));
  }

  @Override
  public Snapshots snapshots(String name) {
    return new KeptSnapshots(this, name);
  }

  @Override
  public List<String> due(Instant machineTime) {
    return with(sql -> sql.due(machineTime));
  }

  @Override
  public String self() {
    return presence.self();
  }

  @Override
  public boolean isGone(String process) {
    return presence.isGone(process);
  }

  @Override
  public Optional<Runnable> reserve(String world) {
    return presence.reserve(world);
  }

  @Override
  public void close() {
    presence.close();
    pool.close();
  }
}
