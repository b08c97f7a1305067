package dev.surimi.vendor.ytimes;

import dev.surimi.documentation.PrintedCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A curl that YTimes's documentation prints, letter by letter, with the answer that it prints.
 *
 * @param exact the pointers below which values are those printed, not only types
 * @param free the pointers whose values need not be those printed, and why
 * @param resolved how a contradiction of the documentation is read
 */
record PrintedCurl(
    String operation,
    String curl,
    List<String> exact,
    Map<String, String> free,
    String resolved,
    JsonNode answer) {

  private static final String HOST = "https://api.ytimes.ru";
  private static final String KEY = "YOUR KEY";

  static List<PrintedCurl> all() {
    String file = "/ytimes/printed-calls.yaml";
    try (InputStream yaml = PrintedCurl.class.getResourceAsStream(file)) {
      return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What curl sends, with nothing changed but the host and the key. */
  HttpRequest request(String host, String key) {
    List<String> words = ShellWords.of(curl.replace(HOST, host).replace(KEY, key));
    HttpRequest.Builder request = HttpRequest.newBuilder();
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-H" -> header(request, words.get(++i));
        case "-d" -> request.POST(BodyPublishers.ofString(words.get(++i)));
        case "-X" -> i++;
        default -> request.uri(URI.create(words.get(i)));
      }
    }
    return request.build();
  }

  private static void header(HttpRequest.Builder request, String header) {
    int colon = header.indexOf(':');
    request.header(header.substring(0, colon), header.substring(colon + 1).trim());
  }

  /** The same, as a call whose answers can be compared. */
  PrintedCall call() {
    return new PrintedCall(
        operation,
        operation,
        operation,
        curl,
        null,
        null,
        null,
        null,
        null,
        Maps.asPairs(answer),
        exact,
        free,
        resolved);
  }
}
