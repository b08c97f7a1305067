package dev.surimi.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of one sandbox's control API. Thread-safe. */
final class Http {

  /** An advance waits for webhooks and their receivers. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI sandbox;
  private final Optional<String> token;

  Http(URI sandbox, Optional<String> token) {
    this.sandbox = URI.create(sandbox.toString().replaceAll("/+$", ""));
    this.token = token;
  }

  URI sandbox() {
    return sandbox;
  }

  JsonNode get(String path) {
    return call("GET", path, null);
  }

  JsonNode get(String path, Map<String, ?> query) {
    String asked =
        query.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(String.valueOf(each.getValue())))
            .collect(Collectors.joining("&"));
    return get(asked.isEmpty() ? path : path + "?" + asked);
  }

  JsonNode post(String path, Object body) {
    return call("POST", path, body);
  }

  JsonNode put(String path, Object body) {
    return call("PUT", path, body);
  }

  void delete(String path) {
    call("DELETE", path, null);
  }

  /** The same answer, which has a list under this name if it comes from a sandbox. */
  JsonNode require(String list, JsonNode answer) {
    if (!answer.path(list).isArray()) {
      throw new Unreachable(sandbox);
    }
    return answer;
  }

  /** The JSON that comes; null when the answer is empty. */
  private JsonNode call(String verb, String path, Object body) {
    HttpResponse<String> response = send(request(verb, path, body));
    JsonNode json = read(response);
    if (response.statusCode() >= 400) {
      throw new Refused(response.statusCode(), json);
    }
    return json;
  }

  private HttpRequest request(String verb, String path, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox + "/_sandbox" + path))
            .timeout(PATIENCE)
            .method(
                verb,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request.build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException silent) {
      throw new Unreachable(sandbox, silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unreachable(sandbox, stopped);
    }
  }

  private JsonNode read(HttpResponse<String> response) {
    if (response.body().isEmpty()) {
      return JSON.nullNode();
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException broken) {
      throw new Unreachable(sandbox);
    }
  }

  /** As it may stand in a path or a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
