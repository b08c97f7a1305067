package dev.surimi.cli;

import java.util.concurrent.CountDownLatch;

/** How long a server lives: until the process is told to end (Ctrl-C, SIGTERM). */
final class Lifetime {

  /** Whoever sends a SIGTERM sends a SIGKILL when this takes long. */
  private static final long MOST_MILLIS = 1_900;

  private Lifetime() {}

  /**
   * Waits for the end of the process, which comes after {@code ending}, or when that takes too
   * long; the exit code is the signal's, 143 after a SIGTERM.
   */
  static void until(Runnable ending) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ending), "surimi-stop"));
    new CountDownLatch(1).await();
  }

  private static void end(Runnable ending) {
    Thread last = new Thread(ending, "surimi-end");
    last.setDaemon(true);
    last.start();
    try {
      last.join(MOST_MILLIS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
