package dev.surimi.http;

import dev.surimi.control.Control;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Writes frames as server-sent events, each at once, until the last or until the reader goes. */
final class EventWriter {

  private final OutputStream out;
  private final CompletableFuture<Void> over = new CompletableFuture<>();

  private EventWriter(OutputStream out) {
    this.out = out;
  }

  /** Begins the answer, so that its reader knows that it listens. */
  static EventWriter begin(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/event-stream;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Connection", "close");
    response.setHeader("X-Accel-Buffering", "no");
    response.flushBuffer();
    return new EventWriter(response.getOutputStream());
  }

  /** Done when nothing more will be written. */
  CompletableFuture<Void> over() {
    return over;
  }

  /** Runs {@code stop} when the connection is given up before the last frame. */
  void whenCut(Runnable stop) {
    over.exceptionally(
        cut -> {
          stop.run();
          return null;
        });
  }

  /**
   * Writes one frame and sends it off.
   *
   * @throws UncheckedIOException when the reader has gone
   */
  void write(Control.Frame frame) {
    try {
      out.write(text(frame).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException gone) {
      over.complete(null);
      throw new UncheckedIOException(gone);
    }
    if (frame.isLast()) {
      over.complete(null);
    }
  }

  private static String text(Control.Frame frame) {
    if (frame.event() == null) {
      return ": " + frame.data() + "\n\n";
    }
    String id = frame.id() == null ? "" : "id: " + frame.id() + "\n";
    return "event: " + frame.event() + "\n" + id + "data: " + frame.data() + "\n\n";
  }
}
