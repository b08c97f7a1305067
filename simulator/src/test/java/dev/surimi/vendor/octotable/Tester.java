package dev.surimi.vendor.octotable;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls OctoTable in the test's world for the printed property, many times a second, and reads what
 * it answers.
 */
record Tester(InSandbox sandbox) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What came back. */
  record Answer(int status, JsonNode body) {

    JsonNode data() {
      return body.path("data");
    }

    JsonNode first() {
      return data().path(0);
    }

    String className() {
      return body.at("/error/class_name").asString("");
    }
  }

  Answer get(String pathAndQuery) {
    return call("GET", pathAndQuery, null);
  }

  Answer post(String path, Map<String, ?> body) {
    return call("POST", path, body);
  }

  Answer put(String path, Map<String, ?> body) {
    return call("PUT", path, body);
  }

  Answer patch(String pathAndQuery) {
    return call("PATCH", pathAndQuery, null);
  }

  Answer delete(String path) {
    return call("DELETE", path, null);
  }

  private Answer call(String verb, String pathAndQuery, Map<String, ?> body) {
    String base = InSandbox.sandbox().url("octotable") + "/octotable-pms/api/v2";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + pathAndQuery))
            .header("Authorization", "Bearer " + sandbox.key())
            .header("Property", "1001842")
            .header("Content-Type", "application/json")
            .method(
                verb, BodyPublishers.ofString(body == null ? "" : JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = send(request);
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
