package dev.surimi.journal;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all journals of a sandbox share. */
public final class Room {

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  public Room(long most) {
    this.most = most;
  }

  /** Room enough for anybody. */
  public static Room unbounded() {
    return new Room(Long.MAX_VALUE);
  }

  /** In bytes. */
  public long taken() {
    return taken.get();
  }

  boolean isShort() {
    return taken.get() > most;
  }

  /** Negative to give back. */
  void take(long bytes) {
    taken.addAndGet(bytes);
  }
}
