package dev.surimi.control;

import dev.surimi.engine.Listeners;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Happening;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * What happens in one world, for one reader. It keeps {@value #MOST_WAITING} frames; a reader that
 * falls further behind is cut off, so that no world ever waits for a reader.
 */
final class EventStream {

  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  static final int MOST_WAITING = 1_000;
  private static final int SECONDS_OF_SILENCE = 15;

  private final LiveWorld live;
  private final Function<Happening, JsonNode> json;
  private final BlockingQueue<Control.Frame> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicLong frames = new AtomicLong();
  private final Listeners listeners;
  private final Runnable unwatch;
  private volatile String end;

  /** Who waits for the reader to take a frame; null while nobody does. */
  private volatile Thread writing;

  EventStream(LiveWorld live, Function<Happening, JsonNode> json, Listeners listeners) {
    this.live = live;
    this.json = json;
    this.listeners = listeners;
    this.unwatch = live.journal().watch(this::add);
  }

  /**
   * Waits for the next frame: an event or, after a while of silence, a comment. Empty when the
   * stream is over: stopped, its world gone, or its reader too slow.
   */
  Optional<Control.Frame> next() throws InterruptedException {
    for (int second = 0; second < SECONDS_OF_SILENCE; second++) {
      boolean over = isOver();
      Control.Frame frame = waiting.poll(over ? 0 : 1, TimeUnit.SECONDS);
      if (frame != null || over) {
        return Optional.ofNullable(frame);
      }
    }
    return Optional.of(Control.Frame.comment("nothing happened"));
  }

  /** Hands every frame to {@code reader} on a thread of its own, the last one being the end. */
  Runnable forwardTo(Consumer<Control.Frame> reader) {
    Thread thread = new Thread(() -> forward(reader), "surimi-events-" + live.name());
    thread.setDaemon(true);
    listeners.come();
    thread.start();
    return () -> {
      stop("the reader has gone");
      thread.interrupt();
    };
  }

  private void forward(Consumer<Control.Frame> reader) {
    try {
      Optional<Control.Frame> frame = next();
      for (; frame.isPresent(); frame = next()) {
        writing = Thread.currentThread();
        reader.accept(frame.get());
        writing = null;
      }
      reader.accept(Control.Frame.end(end));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException gone) {
      LOG.debug("a reader of world {} has gone", live.name(), gone);
    } finally {
      stop("the reader has gone");
      listeners.go();
    }
  }

  private void stop(String why) {
    unwatch.run();
    if (end == null) {
      end = why;
    }
  }

  private boolean isOver() {
    if (live.isEnded()) {
      stop("the world has ended");
    }
    return end != null;
  }

  /** Whoever does not read is not waited for. */
  private static void giveUp(Thread writer) {
    if (writer != null) {
      writer.interrupt();
    }
  }

  private void add(Happening happening) {
    String id = Long.toString(frames.incrementAndGet());
    String data = json.apply(happening).toString();
    if (end == null && !waiting.offer(new Control.Frame(happening.kind(), data, id))) {
      waiting.clear();
      stop("more happened than was read");
      giveUp(writing);
    }
  }
}
