package dev.surimi.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** How many read events as they happen, in all worlds. */
public final class Listeners {

  private final Bounds bounds;
  private final AtomicInteger present = new AtomicInteger();

  Listeners(Bounds bounds) {
    this.bounds = bounds;
  }

  public int present() {
    return present.get();
  }

  public boolean hasRoom() {
    return present.get() < bounds.most(Bound.LISTENERS);
  }

  /**
   * Refuses one more.
   *
   * @throws Full when there are as many as there can be
   */
  public void requireRoom() {
    bounds.requireRoom(Bound.LISTENERS, present.get());
  }

  public void come() {
    present.incrementAndGet();
  }

  public void go() {
    present.decrementAndGet();
  }
}
