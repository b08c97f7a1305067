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
import java.util.stream.Stream;
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

  /** The answer, as it comes. */
  byte[] file(String path) {
    return answer("GET", path, null);
  }

  /** Server-sent events, a line each, for as long as they come; to be closed. */
  Stream<String> lines(String path) {
    HttpRequest request = request("GET", path, null).header("Accept", "text/event-stream").build();
    HttpResponse<Stream<String>> response = send(request, BodyHandlers.ofLines());
    if (response.statusCode() >= 400) {
      String problem = response.body().collect(Collectors.joining());
      throw new Refused(response.statusCode(), read(problem.getBytes(StandardCharsets.UTF_8)));
    }
    return response.body();
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
    return read(answer(verb, path, body));
  }

  private byte[] answer(String verb, String path, Object body) {
    HttpRequest request = request(verb, path, body).timeout(PATIENCE).build();
    HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() >= 400) {
      throw new Refused(response.statusCode(), read(response.body()));
    }
    return response.body();
  }

  private HttpRequest.Builder request(String verb, String path, Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox + "/_sandbox" + path))
            .method(
                verb,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  /** What is bytes already goes as it stands. */
  private static byte[] bytes(Object body) {
    return body instanceof byte[] file ? file : JSON.writeValueAsBytes(body);
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException silent) {
      throw new Unreachable(sandbox, silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unreachable(sandbox, stopped);
    }
  }

  private JsonNode read(byte[] body) {
    if (body.length == 0) {
      return JSON.nullNode();
    }
    try {
      return JSON.readTree(body);
    } catch (JacksonException broken) {
      throw new Unreachable(sandbox);
    }
  }

  /** As it may stand in a path or a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
