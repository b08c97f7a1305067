package dev.surimi.vendor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One HTTP request as it came in.
 *
 * @param path the path as sent, percent-encoded, without the vendor's prefix
 * @param query the query as sent, percent-encoded, without the question mark; empty when there is
 *     none
 * @param headers by name, in any case
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record Request(
    String method,
    String host,
    String path,
    String query,
    Map<String, List<String>> headers,
    byte[] body) {

  public Request {
    headers = inAnyCase(headers);
  }

  /** A request that is addressed anew shares the headers of the old one. */
  private static Map<String, List<String>> inAnyCase(Map<String, List<String>> headers) {
    if (headers instanceof SortedMap<String, List<String>> sorted
        && sorted.comparator() == String.CASE_INSENSITIVE_ORDER) {
      return headers;
    }
    SortedMap<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    return Collections.unmodifiableSortedMap(anyCase);
  }

  public Optional<String> header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** The media type of the body in lower case, without parameters; empty when none is declared. */
  public String contentType() {
    String declared = header("Content-Type").orElse("");
    int parameters = declared.indexOf(';');
    return (parameters < 0 ? declared : declared.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The same request, addressed without the first part of its path. */
  public Request withPath(String newPath) {
    return new Request(method, host, newPath, query, headers, body);
  }

  /** The first value of a plain query parameter. */
  public Optional<String> queryParameter(String name) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).equals(name)) {
        return Optional.of(decoded(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
