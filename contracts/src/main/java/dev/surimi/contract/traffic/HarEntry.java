package dev.surimi.contract.traffic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One request with its answer, as an HTTP archive records them.
 *
 * @param number its place in the archive, from 1
 * @param url as recorded
 * @param answer empty when none came, or when the recorder has not kept its body
 */
public record HarEntry(int number, String url, RawRequest request, Optional<RawAnswer> answer) {

  private static final int LOWEST_STATUS = 100;
  private static final int NOT_MODIFIED = 304;

  /**
   * Whether somebody called: it is neither a browser that asks first what it may do, nor a socket.
   */
  public boolean isCall() {
    boolean asksFirst =
        request.method().equals("OPTIONS")
            && request.headers().first("Access-Control-Request-Method").isPresent();
    return !asksFirst && !url.toLowerCase(Locale.ROOT).matches("(?s)wss?:.*");
  }

  static HarEntry of(int number, JsonNode entry) {
    JsonNode request = entry.path("request");
    JsonNode postData = request.path("postData");
    String url = request.path("url").asString("");
    Address address = Address.of(url);
    return new HarEntry(
        number,
        url,
        new RawRequest(
            request.path("method").asString("").toUpperCase(Locale.ROOT),
            address.authority(),
            address.path(),
            address.query(),
            headers(request, postData),
            HarBody.sent(postData)),
        answer(entry.path("response")));
  }

  /**
   * A call that was broken off has a status of 0; a body that was not kept has only its size; and
   * what was not modified is a cache's to answer, of which no contract speaks.
   */
  private static Optional<RawAnswer> answer(JsonNode response) {
    JsonNode content = response.path("content");
    int status = response.path("status").asInt(0);
    boolean kept = content.has("text") || content.path("size").asInt(0) <= 0;
    return status < LOWEST_STATUS || status == NOT_MODIFIED || !kept
        ? Optional.empty()
        : Optional.of(new RawAnswer(status, headers(response, content), HarBody.answered(content)));
  }

  /** Some recorders leave the content type to the body's own description. */
  private static Headers headers(JsonNode message, JsonNode body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (JsonNode header : message.path("headers")) {
      values
          .computeIfAbsent(
              header.path("name").asString("").toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.path("value").asString(""));
    }
    String mimeType = body.path("mimeType").asString("");
    if (!mimeType.isEmpty()) {
      values.putIfAbsent("content-type", List.of(mimeType));
    }
    return new Headers(values);
  }
}
