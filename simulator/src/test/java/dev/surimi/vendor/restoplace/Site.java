package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site of a restaurant: books for its guests, in JSON, with the key of the test's world. */
final class Site {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox;

  Site(InSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** The body of the answer; its status is always 200. */
  JsonNode get(String path) {
    return answer(request(path).GET().build());
  }

  JsonNode post(String path, Map<String, ?> said) {
    return answer(request(path).POST(body(said)).build());
  }

  JsonNode put(String path, Map<String, ?> said) {
    return answer(request(path).PUT(body(said)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(InSandbox.sandbox().url("restoplace") + path))
        .header("X-API-Key", sandbox.key())
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher body(Map<String, ?> said) {
    return BodyPublishers.ofString(JSON.writeValueAsString(said));
  }

  private static JsonNode answer(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JSON.readTree(answer.body());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
