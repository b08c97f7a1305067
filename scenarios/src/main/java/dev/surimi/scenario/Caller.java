package dev.surimi.scenario;

import dev.surimi.contract.traffic.Headers;
import dev.surimi.contract.traffic.RawAnswer;
import dev.surimi.contract.traffic.RawRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Makes calls over HTTP. Thread-safe. */
public final class Caller {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** What comes from {@code base}; a connection that breaks is an answer that does not come. */
  Answered call(URI base, Asked asked) {
    try {
      HttpResponse<byte[]> response = client.send(request(base, asked), BodyHandlers.ofByteArray());
      RawAnswer answer =
          new RawAnswer(
              response.statusCode(), new Headers(response.headers().map()), response.body());
      return Answered.by(asked, answer);
    } catch (HttpTimeoutException late) {
      return Answered.late(asked);
    } catch (IOException broken) {
      return Answered.broken(asked, "the connection broke");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answered.broken(asked, "the player was stopped");
    }
  }

  private static HttpRequest request(URI base, Asked asked) {
    RawRequest raw = asked.request();
    String query = raw.query().isEmpty() ? "" : "?" + raw.query();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(base.toString().replaceAll("/+$", "") + raw.path() + query))
            .timeout(asked.patience())
            .method(
                raw.method(),
                raw.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(raw.body()));
    raw.headers()
        .values()
        .forEach((name, all) -> all.forEach(value -> request.header(name, value)));
    return request.build();
  }
}
