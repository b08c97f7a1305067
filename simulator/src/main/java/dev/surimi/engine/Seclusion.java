package dev.surimi.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

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
   * Does {@code work} in a thread of its own, which has none of the caller's locks, and waits until
   * it is done. To interrupt the caller is a wish: the work is asked to come to an end, and the
   * caller is interrupted still when it has.
   *
   * @param work is given what tells whether it is still wanted
   */
  static <R> R of(Function<BooleanSupplier, R> work) {
    AtomicBoolean wanted = new AtomicBoolean(true);
    CompletableFuture<R> done =
        CompletableFuture.supplyAsync(() -> work.apply(wanted::get), THREADS);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return done.get();
        } catch (InterruptedException wish) {
          interrupted = true;
          wanted.set(false);
        }
      }
    } catch (ExecutionException wrapped) {
      throw asThrown(wrapped);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException asThrown(ExecutionException wrapped) {
    if (wrapped.getCause() instanceof Error error) {
      throw error;
    }
    return wrapped.getCause() instanceof RuntimeException thrown
        ? thrown
        : new IllegalStateException(wrapped);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "surimi-advance-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
