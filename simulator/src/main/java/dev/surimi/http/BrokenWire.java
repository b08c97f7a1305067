package dev.surimi.http;

import dev.surimi.clock.WorldClock;
import dev.surimi.engine.Answer;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.Callback;

/** Sends an answer in the way in which a faulty connection would, or does not. */
final class BrokenWire {

  private static final int LONGEST_HANG_IN_MINUTES = 5;
  private static final int DROPS = 10;
  private static final String NO_HTTP = "kani]kama[boko~{imitation}";

  private final Context context;

  private BrokenWire(Context context) {
    this.context = context;
  }

  static void send(Context context, Answer answer) throws IOException {
    BrokenWire wire = new BrokenWire(context);
    switch (answer.wire()) {
      case RESET -> wire.reset();
      case EMPTY, LOST -> wire.close();
      case TRUNCATE -> wire.truncate(answer);
      case HANG -> wire.hang();
      case DRIP -> wire.drip(answer);
      case MALFORMED -> wire.malform(answer);
      case GARBAGE -> wire.babble();
      case WHOLE -> throw new IllegalArgumentException("nothing is broken");
    }
  }

  /** Linger zero lets the system send a reset instead of a farewell. */
  private void reset() throws IOException {
    EndPoint end = endPoint();
    if (end instanceof SocketChannelEndPoint socket) {
      socket.getChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
      socket.getChannel().close();
    }
    end.close();
  }

  private void close() {
    endPoint().close();
  }

  /** The length says more than what comes. */
  private void truncate(Answer answer) throws IOException {
    context.res().setStatus(answer.status());
    answer.headers().forEach(context.res()::setHeader);
    context.res().setContentLength(answer.body().length);
    context.res().getOutputStream().write(Arrays.copyOf(answer.body(), answer.body().length / 2));
    context.res().flushBuffer();
    close();
  }

  /** The head announces chunks, and what follows is none. */
  private void malform(Answer answer) throws IOException {
    context.res().setStatus(answer.status());
    context.res().flushBuffer();
    babble();
  }

  private void babble() {
    EndPoint end = endPoint();
    end.write(
        Callback.from(end::close, failure -> end.close()),
        ByteBuffer.wrap(NO_HTTP.getBytes(StandardCharsets.US_ASCII)));
  }

  /** In {@value #DROPS} pieces, or a byte each when there are fewer, with a pause before each. */
  private void drip(Answer answer) throws IOException {
    context.res().setStatus(answer.status());
    answer.headers().forEach(context.res()::setHeader);
    byte[] body = answer.body();
    context.res().setContentLength(body.length);
    int size = Math.max(1, (body.length + DROPS - 1) / DROPS);
    Duration pause = answer.drip().dividedBy(DROPS);
    for (int from = 0; from < body.length; from += size) {
      context.res().flushBuffer();
      WorldClock.pauseMachine(pause);
      context.res().getOutputStream().write(body, from, Math.min(size, body.length - from));
    }
    context.res().flushBuffer();
  }

  private void hang() {
    CompletableFuture<Void> silence =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, LONGEST_HANG_IN_MINUTES, TimeUnit.MINUTES)
            .thenRun(this::close);
    context.future(() -> silence);
  }

  private EndPoint endPoint() {
    return ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }
}
