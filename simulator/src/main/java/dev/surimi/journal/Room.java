package dev.surimi.journal;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that all journals of a sandbox share. When it is used up, those that have more than
 * their share make room.
 */
public final class Room {

  /** What each may keep, however many there are. */
  private static final long LEAST = 16 << 10;

  private final long most;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong journals = new AtomicLong();

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

  void enter() {
    journals.incrementAndGet();
  }

  /** Gives back what a journal had. */
  void leave(long bytes) {
    take(-bytes);
    journals.decrementAndGet();
  }

  /** Whether it is used up, and so many bytes are more than one journal's share. */
  boolean isShortFor(long bytes) {
    return taken.get() > most && bytes > Math.max(LEAST, most / Math.max(1, journals.get()));
  }

  /** Negative to give back. */
  void take(long bytes) {
    taken.addAndGet(bytes);
  }
}
