package benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Receives webhooks as fast as it can, and says 200 to each: {@code java benchmark.Receiver
 * <port>}.
 */
final class Receiver {

  private static final byte[] RECEIVED =
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 65_536;

  private Receiver() {}

  public static void main(String[] arguments) throws IOException {
    try (ServerSocket server =
        new ServerSocket(Integer.parseInt(arguments[0]), 1_000, InetAddress.getLoopbackAddress())) {
      while (true) {
        Socket socket = server.accept();
        Thread thread = new Thread(() -> receive(socket));
        thread.setDaemon(true);
        thread.start();
      }
    }
  }

  private static void receive(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      byte[] buffer = new byte[LONGEST];
      int held = 0;
      for (int read = in.read(buffer); read > 0; read = in.read(buffer, held, LONGEST - held)) {
        held += read;
        for (int length = whole(buffer, held); length > 0; length = whole(buffer, held)) {
          out.write(RECEIVED);
          held -= length;
          System.arraycopy(buffer, length, buffer, 0, held);
        }
      }
    } catch (IOException gone) {
      // Whoever hangs up has been served.
    }
  }

  /** How long the first request is, head and body; 0 while it is not all there. */
  private static int whole(byte[] buffer, int held) {
    for (int i = 3; i < held; i++) {
      if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
        int length = i + 1 + bodyLength(buffer, i);
        return length <= held ? length : 0;
      }
    }
    return 0;
  }

  private static int bodyLength(byte[] head, int end) {
    int length = 0;
    for (int line = 0; line < end; line++) {
      if ((head[line] | 0x20) == 'c' && isLength(head, line)) {
        for (int i = line + LENGTH.length; head[i] != '\r'; i++) {
          length = head[i] == ' ' ? 0 : length * 10 + head[i] - '0';
        }
        return length;
      }
      while (head[line] != '\n') {
        line++;
      }
    }
    return length;
  }

  private static boolean isLength(byte[] head, int at) {
    for (int i = 0; i < LENGTH.length; i++) {
      if ((head[at + i] | 0x20) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }
}
