package dev.surimi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver of webhooks who takes one at a time, and answers when the test says so. */
public final class Thinker implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

  private final ServerSocketChannel door;

  public Thinker() throws IOException {
    door = ServerSocketChannel.open();
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  public String url() {
    return "http://127.0.0.1:" + door.socket().getLocalPort() + "/hook";
  }

  /** The next webhook on a connection of its own, when all of it has come. */
  public Question asked() throws IOException {
    Question question = new Question(door.accept());
    question.readWhole();
    return question;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  /** A webhook that has no answer yet. */
  public static final class Question implements AutoCloseable {

    private final SocketChannel asker;

    private Question(SocketChannel asker) {
      this.asker = asker;
    }

    private void readWhole() throws IOException {
      ByteBuffer read = ByteBuffer.allocate(65_536);
      while (!isWhole(new String(read.array(), 0, read.position(), StandardCharsets.ISO_8859_1))) {
        if (asker.read(read) < 0) {
          throw new IOException("the question was broken off");
        }
      }
    }

    private static boolean isWhole(String text) {
      int head = text.indexOf("\r\n\r\n");
      Matcher length = LENGTH.matcher(text);
      return head >= 0
          && length.find()
          && text.length() >= head + 4 + Integer.parseInt(length.group(1));
    }

    /** Whether whoever has asked still waits for the answer. */
    public boolean isAwaited() throws IOException {
      asker.configureBlocking(false);
      boolean open = asker.read(ByteBuffer.allocate(1)) == 0;
      asker.configureBlocking(true);
      return open;
    }

    /** Says that it was received, and goodbye. */
    public void answer() throws IOException {
      String fine = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      asker.write(ByteBuffer.wrap(fine.getBytes(StandardCharsets.ISO_8859_1)));
      asker.close();
    }

    @Override
    public void close() throws IOException {
      asker.close();
    }
  }
}
