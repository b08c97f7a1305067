package dev.surimi.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Where nobody can interrupt. To interrupt a thread that is sending a webhook closes the connection
 * under it, and who did so meant the thread's owner: a web server that stops, a test that takes too
 * long.
 */
final class Seclusion {

  private static final int SECONDS_OF_IDLENESS = 10;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** As many as there is work, and none when there is no more. Never shut down. */
  private static final Executor THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          SECONDS_OF_IDLENESS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Seclusion::thread);

  private Seclusion() {}

  /**
   * Does {@code work} in a thread of its own and waits until it is done, however often the caller
   * is interrupted, which he is still afterwards. The thread has none of the caller's locks.
   */
  static <R> R of(Supplier<R> work) {
    try {
      return CompletableFuture.supplyAsync(work, THREADS).join();
    } catch (CompletionException wrapped) {
      throw asThrown(wrapped);
    }
  }

  private static RuntimeException asThrown(CompletionException wrapped) {
    if (wrapped.getCause() instanceof Error error) {
      throw error;
    }
    return wrapped.getCause() instanceof RuntimeException thrown ? thrown : wrapped;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "surimi-advance-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
