package dev.surimi.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request's body as far as it has come. Of one that is too large as much is read as shows it: one
 * byte more than may be.
 */
final class SentBody {

  private static final Logger LOG = LoggerFactory.getLogger(SentBody.class);

  private final Request sent;
  private final int most;
  private final ByteArrayOutputStream come = new ByteArrayOutputStream(0);
  private boolean here;
  private boolean broken;

  private SentBody(Request sent, int most) {
    this.sent = sent;
    this.most = most;
  }

  /** What has come of it by now; waits for nothing. */
  static SentBody of(Request sent, int most) {
    SentBody body = new SentBody(sent, most);
    body.here = sent.getLength() == 0;
    while (!body.here) {
      Content.Chunk chunk = sent.read();
      if (chunk == null) {
        break;
      }
      body.take(chunk);
    }
    return body;
  }

  /** Whether no more is to be waited for. */
  boolean isHere() {
    return here;
  }

  /** Whether it breaks off, or breaks the rules of its transfer. */
  boolean isBroken() {
    return broken;
  }

  byte[] bytes() {
    return come.toByteArray();
  }

  private void take(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      broken(chunk.getFailure());
      return;
    }
    append(chunk.getByteBuffer());
    here = chunk.isLast() || come.size() > most;
    chunk.release();
  }

  private void append(ByteBuffer more) {
    byte[] bytes = new byte[Math.min(more.remaining(), most + 1 - come.size())];
    more.get(bytes);
    come.writeBytes(bytes);
  }

  private void broken(Throwable why) {
    LOG.debug("a body cannot be read", why);
    broken = true;
    here = true;
  }

  /** Waits for the rest. */
  void await() {
    try {
      InputStream rest = Content.Source.asInputStream(sent);
      come.writeBytes(rest.readNBytes(most + 1 - come.size()));
      here = true;
    } catch (IOException | RuntimeException cut) {
      broken(cut);
    }
  }
}
