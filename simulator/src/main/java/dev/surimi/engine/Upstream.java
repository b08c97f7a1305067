package dev.surimi.engine;

import dev.surimi.contract.traffic.Address;
import dev.surimi.contract.traffic.Coding;
import dev.surimi.vendor.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real vendor behind a proxy: requests go to it, and its answers come back, byte for byte. */
final class Upstream {

  /** What belongs to one connection and not to the message (RFC 9110, 7.6.1). */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "host",
          "content-length",
          "expect",
          "x-forwarded-proto");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final String base;

  /** {@code base} is an absolute http or https URL, perhaps with the beginning of a path. */
  Upstream(URI base) {
    this.base = base.toString().replaceAll("/+$", "");
  }

  /**
   * What the vendor answers.
   *
   * @throws IOException when it does not, in a minute
   */
  Answer answer(Request request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(asSent(request), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), headers(response), response.body());
  }

  /** As it came, unless Java's client refuses to send that. */
  private URI target(Request request) {
    String mark = request.query().isEmpty() ? "" : "?";
    try {
      return URI.create(base + request.path() + mark + request.query());
    } catch (IllegalArgumentException unfit) {
      String path = Address.encoded(request.path());
      return URI.create(base + path + mark + Address.encoded(request.query()));
    }
  }

  private HttpRequest asSent(Request request) {
    HttpRequest.Builder sent =
        HttpRequest.newBuilder(target(request))
            .timeout(PATIENCE)
            .method(
                request.method(),
                request.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (isOfTheMessage(name)) {
                values.forEach(value -> sent.header(name, asSent(name, value)));
              }
            });
    return sent.build();
  }

  /** Only codings that can be undone may come back, or the answer could not be judged. */
  private static String asSent(String name, String value) {
    if (!name.equalsIgnoreCase("Accept-Encoding")) {
      return value;
    }
    String readable =
        Stream.of(value.split(",", -1))
            .filter(coding -> Coding.isKnown(coding.split(";", -1)[0]))
            .collect(Collectors.joining(","));
    return readable.isBlank() ? "identity" : readable;
  }

  private static Map<String, String> headers(HttpResponse<byte[]> response) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : response.headers().map().entrySet()) {
      if (isOfTheMessage(header.getKey())) {
        headers.put(header.getKey(), String.join("\n", header.getValue()));
      }
    }
    return headers;
  }

  private static boolean isOfTheMessage(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }
}
