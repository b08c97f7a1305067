package dev.surimi.fuzz;

import dev.surimi.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** People before the console: they read what happens, but for every second one, who has left. */
final class Watchers implements AutoCloseable {

  private static final int MOST = 20;

  private final Sandbox sandbox;
  private final Deque<Socket> open = new ArrayDeque<>();
  private boolean isReading;

  Watchers(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  void watch(String world) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(sandbox.url().getHost(), sandbox.url().getPort()));
    String call = "GET /_sandbox/worlds/" + world + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
    open.add(socket);
    isReading = !isReading;
    if (isReading) {
      Thread reader = new Thread(() -> read(socket), "watcher");
      reader.setDaemon(true);
      reader.start();
    }
    if (open.size() > MOST) {
      open.removeFirst().close();
    }
  }

  private static void read(Socket socket) {
    try (InputStream events = socket.getInputStream()) {
      byte[] some = new byte[8_192];
      int read = events.read(some);
      while (read >= 0) {
        read = events.read(some);
      }
    } catch (IOException closed) {
      // Somebody has closed it.
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }
}
