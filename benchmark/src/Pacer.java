import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Asks at a rate of its own, however fast the answers come, as many callers together do. */
final class Pacer {

  private static final int CALLERS = 16;

  private Pacer() {}

  /**
   * The 99th percentile of the time from when a request should have left until its answer was
   * there, in milliseconds.
   */
  static double p99(int port, String path, String token, double rate, int seconds)
      throws InterruptedException {
    long[][] taken = new long[CALLERS][];
    Thread[] threads = new Thread[CALLERS];
    for (int i = 0; i < CALLERS; i++) {
      int caller = i;
      threads[i] =
          new Thread(
              () -> taken[caller] = call(port, path, token, rate / CALLERS, seconds, caller));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    long[] all = Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray();
    return all[(int) (all.length * 0.99)] / 1e6;
  }

  private static long[] call(
      int port, String path, String token, double rate, int seconds, int caller) {
    byte[] request =
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Token: " + token + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    long[] taken = new long[(int) (rate * seconds)];
    double gap = 1e9 / rate;
    long start = System.nanoTime() + (long) (gap * caller / CALLERS);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
      for (int i = 0; i < taken.length; i++) {
        long due = start + (long) (gap * i);
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        out.write(request);
        in.skipNBytes(Receiver.head(in));
        taken[i] = System.nanoTime() - due;
      }
      return taken;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
