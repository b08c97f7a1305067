package benchmark;

import java.io.IOException;
import java.io.InputStream;
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
      InputStream in = new java.io.BufferedInputStream(socket.getInputStream(), 16_384);
      for (int length = head(in); length >= 0; length = head(in)) {
        in.skipNBytes(length);
        socket.getOutputStream().write(RECEIVED);
      }
    } catch (IOException gone) {
      // Whoever hangs up has been served.
    }
  }

  /** The length of the body that follows; -1 at the end. */
  static int head(InputStream in) throws IOException {
    int length = 0;
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read >= 0; read = in.read()) {
      if (read != '\n') {
        line.append((char) read);
        continue;
      }
      String header = line.toString().strip().toLowerCase(java.util.Locale.ROOT);
      if (header.isEmpty()) {
        return length;
      }
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      line.setLength(0);
    }
    return -1;
  }
}
