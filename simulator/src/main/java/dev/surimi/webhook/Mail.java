package dev.surimi.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sends a request once, as it is, and reads the beginning of the answer. */
final class Mail {

  /** Shorter than any receiver keeps a connection that nobody uses. */
  private static final TimeValue KEPT = TimeValue.ofSeconds(1);

  /** Made with the first webhook: it reads every authority that the machine trusts. */
  private static final CloseableHttpClient CLIENT =
      HttpClients.custom()
          .setConnectionManager(Connections.pool())
          .setKeepAliveStrategy((answer, context) -> KEPT)
          .evictIdleConnections(KEPT)
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setResponseTimeout(Timeout.DISABLED)
                  .setRedirectsEnabled(false)
                  .build())
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .disableCookieManagement()
          .disableContentCompression()
          .disableAuthCaching()
          .build();

  /** Instead of timeouts of the sockets, each of which takes more calls of the system to read. */
  private static final Watch WATCH = new Watch();

  private Mail() {}

  /** What came back; of a long body only the beginning. */
  record Answer(int status, String beginning) {}

  /**
   * Sends it and waits.
   *
   * @param timeout for the whole of the answer: one that begins and never ends is late as well
   * @param most how many bytes of the body are read
   * @throws TimeoutException when the answer is late
   * @throws IOException when there is no connection, or nothing that is an answer comes of it
   */
  static Answer send(HttpPost request, Duration timeout, int most)
      throws TimeoutException, IOException {
    WATCH.begin(request, timeout);
    try {
      ClassicHttpResponse response = CLIENT.executeOpen(null, request, null);
      byte[] beginning = beginning(response.getEntity(), most);
      if (beginning.length < most) {
        response.close();
      } else {
        // To close what has not been read to its end would read it.
        request.abort();
      }
      return new Answer(response.getCode(), new String(beginning, StandardCharsets.UTF_8));
    } catch (ConnectTimeoutException unreachable) {
      throw unreachable;
    } catch (SocketTimeoutException late) {
      throw new TimeoutException(late.getMessage());
    } catch (IOException | RuntimeException broken) {
      // Cancelled between two steps, the library throws what is no IOException.
      if (request.isCancelled()) {
        throw new TimeoutException("the answer did not end");
      }
      throw broken;
    } finally {
      WATCH.end(request);
    }
  }

  private static byte[] beginning(HttpEntity body, int most) throws IOException {
    return body == null ? new byte[0] : body.getContent().readNBytes(most);
  }
}
