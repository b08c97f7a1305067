package dev.surimi.engine;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where those stand who wait for a world's clock; they look up whenever somebody touches it. */
final class ClockWatch {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition touched = lock.newCondition();
  private long touches;

  /** How often the clock was touched. */
  long touches() {
    lock.lock();
    try {
      return touches;
    } finally {
      lock.unlock();
    }
  }

  /** The clock was set, it goes in another way, or nobody holds it any more. */
  void touch() {
    lock.lock();
    try {
      touches++;
      touched.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the clock was touched more than {@code seen} times, or this time of the machine is
   * over; answers with how much of it was waited.
   */
  Duration await(long seen, Duration most) {
    long nanos = most.toNanos();
    lock.lock();
    try {
      while (touches == seen && nanos > 0) {
        nanos = touched.awaitNanos(nanos);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return most;
    } finally {
      lock.unlock();
    }
    return most.minusNanos(Math.max(0, nanos));
  }
}
