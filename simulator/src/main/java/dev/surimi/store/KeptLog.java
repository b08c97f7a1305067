package dev.surimi.store;

import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import dev.surimi.world.Step;
import java.util.List;

/**
 * The log of one world in a database, used in the world's turns only, but for {@link #hasMore}. A
 * turn is one transaction of the database when others may write too, and its end is one when nobody
 * else can.
 */
final class KeptLog implements Log {

  /** Fewer bytes of steps than this are quickly read again. */
  private static final long SMALLEST = 256 << 10;

  private final SqlStore store;
  private final String name;
  private final long life;
  private long version;
  private long bytesOfSteps;
  private long bytesOfImage = SMALLEST;
  private Sql turn;
  private volatile boolean current = true;

  KeptLog(SqlStore store, String name, long life, long version) {
    this.store = store;
    this.name = name;
    this.life = life;
    this.version = version;
  }

  @Override
  public boolean isKeeping() {
    return true;
  }

  @Override
  public boolean isCurrent() {
    return current;
  }

  @Override
  public boolean hasMore() {
    return current && store.isShared() && store.with(this::hasMore);
  }

  private boolean hasMore(Sql sql) {
    Head head = sql.head(name).orElse(null);
    return head == null || head.life() != life || head.version() != seen();
  }

  private synchronized long seen() {
    return version;
  }

  private synchronized void see(long newVersion) {
    version = newVersion;
  }

  @Override
  public Moment latest(Moment known) {
    return current ? store.with(sql -> latest(sql, sql.head(name).orElse(null), known)) : known;
  }

  @Override
  public Moment begin(Moment known) {
    if (!current || !store.isShared()) {
      return known;
    }
    turn = store.open();
    try {
      return latest(turn, turn.lockedHead(name).orElse(null), known);
    } catch (RuntimeException failed) {
      abandon();
      throw failed;
    }
  }

  private Moment latest(Sql sql, Head head, Moment known) {
    if (head == null || head.life() != life) {
      current = false;
      return known;
    }
    if (head.version() == seen()) {
      return known;
    }
    Written written = sql.since(name, seen());
    see(written.version());
    return store.follow(written, known);
  }

  @Override
  public void end(List<Step> steps, Moment after) {
    if (steps.isEmpty() || !current) {
      abandon();
      return;
    }
    try {
      turn = turn == null ? store.open() : turn;
      long next = seen() + 1;
      current = turn.advance(new Head(name, life, next), store.attention(after));
      if (current) {
        write(next, steps, after);
        turn.commit();
        see(next);
      }
    } finally {
      abandon();
    }
  }

  /** One step more, or the whole moment when the steps since the last one have outgrown it. */
  private void write(long next, List<Step> steps, Moment after) {
    byte[] content = store.pack(steps);
    bytesOfSteps += content.length;
    if (bytesOfSteps > bytesOfImage || steps.stream().anyMatch(Step.Restored.class::isInstance)) {
      bytesOfImage = Math.max(SMALLEST, turn.putImage(name, next, store.pack(after)));
      bytesOfSteps = 0;
    } else {
      turn.putStep(name, next, content);
    }
  }

  /** Ends the transaction of the database; what was not committed by then never was. */
  private void abandon() {
    if (turn != null) {
      turn.close();
      turn = null;
    }
  }
}
