package dev.surimi.store;

import dev.surimi.world.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Others on the same PostgreSQL: each process holds an advisory lock on its number for as long as
 * it lives, and the server lets go of it when the process ends, however it ends.
 */
final class Sessions implements Presence {

  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

  /** What the first number of an advisory lock says that the second one is. */
  private static final int PROCESS = 1937075;

  private static final int WORLD = PROCESS + 1;

  /** Opens a connection to the same database. */
  @FunctionalInterface
  interface Door {
    Connection open() throws SQLException;
  }

  private final Door door;
  private final int number;
  private Connection session;
  private boolean closed;

  Sessions(Door door, int number) {
    this.door = door;
    this.number = number;
    this.session = enter();
  }

  private Connection enter() {
    try {
      Connection entered = door.open();
      ask(entered, "SELECT pg_advisory_lock(?, ?)", PROCESS, number);
      return entered;
    } catch (SQLException failed) {
      throw unavailable(failed);
    }
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public String self() {
    return Integer.toString(number);
  }

  @Override
  public boolean isGone(String process) {
    return !process.equals(self()) && hasEnded(Integer.parseInt(process));
  }

  /** A lock that can be had is nobody's. */
  private synchronized boolean hasEnded(int process) {
    boolean free = told("SELECT pg_try_advisory_lock(?, ?)", PROCESS, process);
    return free && told("SELECT pg_advisory_unlock(?, ?)", PROCESS, process);
  }

  @Override
  public synchronized Optional<Runnable> reserve(String world) {
    int key = world.hashCode();
    return told("SELECT pg_try_advisory_lock(?, ?)", WORLD, key)
        ? Optional.of(() -> release(key))
        : Optional.empty();
  }

  /** With the session all its locks have gone. */
  private synchronized void release(int key) {
    if (!closed) {
      told("SELECT pg_advisory_unlock(?, ?)", WORLD, key);
    }
  }

  /** A session that the server has ended is begun again, under the same number. */
  private boolean told(String question, int kind, int key) {
    if (closed) {
      throw new Log.Unavailable("the store is closed", null);
    }
    try {
      if (!session.isValid(2)) {
        LOG.warn("the session of process {} was ended; beginning another", number);
        session.close();
        session = enter();
      }
      return ask(session, question, kind, key);
    } catch (SQLException failed) {
      throw unavailable(failed);
    }
  }

  private static boolean ask(Connection session, String question, int kind, int key)
      throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(question)) {
      statement.setInt(1, kind);
      statement.setInt(2, key);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && "t".equals(answer.getString(1));
      }
    }
  }

  private static Log.Unavailable unavailable(SQLException failed) {
    return new Log.Unavailable("the store does not answer: " + failed.getMessage(), failed);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      session.close();
    } catch (SQLException already) {
      LOG.debug("the session was over", already);
    }
  }
}
