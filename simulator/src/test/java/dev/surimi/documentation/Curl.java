package dev.surimi.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/**
 * Sends what {@code curl -X VERB -d a -d b} sends: a form body on every verb, its parts joined with
 * ampersands and not encoded. Follows no redirection.
 */
final class Curl {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Curl() {}

  static HttpResponse<String> send(
      String verb, URI address, Map<String, String> headers, List<String> data) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    headers.forEach(request::header);
    if (data.isEmpty()) {
      request.method(verb, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.method(verb, BodyPublishers.ofString(String.join("&", data)));
    }
    return answer(request.build());
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
