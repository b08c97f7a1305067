package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class EventsHttpTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final URI SANDBOX = InSandbox.sandbox().url();

  @BeforeEach
  void open() {
    InSandbox.sandbox().world("watched");
  }

  @Test
  void aPlainCallIsStreamedWhatHappens() throws Exception {
    HttpResponse<Stream<String>> answer = read("events");
    call("GET", "/guestonline/v1/restaurants");
    call("DELETE", "/_sandbox/worlds/watched");

    List<String> lines = answer.body().toList();

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(lines.subList(0, 2)).containsExactly("event: exchange", "id: 1");
    assertThat(lines.get(2)).startsWith("data: {");
    assertThat(lines.subList(3, 6))
        .containsExactly("", "event: end", "data: {\"because\":\"the world has ended\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "text/*", "text/event-stream", "application/json, text/event-stream;q=0.5"})
  void whoeverTakesAStreamGetsOne(String accept) throws Exception {
    HttpResponse<Stream<String>> answer = read("events", "Accept", accept);

    call("DELETE", "/_sandbox/worlds/watched");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("event: end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "*/*;q=0", "text/event-stream; q=0.0, text/html"})
  void whoeverTakesNoneIsToldSo(String accept) throws Exception {
    assertThat(read("events", "Accept", accept).statusCode()).isEqualTo(406);
  }

  @Test
  void thePathMayBeEncoded() throws Exception {
    HttpResponse<Stream<String>> answer = read("%65vents", "Accept", "text/event-stream");

    call("DELETE", "/_sandbox/worlds/watched");

    assertThat(answer.body()).contains("event: end");
  }

  private static HttpResponse<Stream<String>> read(String last, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SANDBOX.resolve("/_sandbox/worlds/watched/" + last))
            .timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines());
  }

  private static void call(String method, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(SANDBOX.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("X-Token", "test_watched")
            .build();
    HTTP.send(request, HttpResponse.BodyHandlers.discarding());
  }
}
