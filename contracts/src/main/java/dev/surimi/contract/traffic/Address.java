package dev.surimi.contract.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a recorded call went. Recorders write every URL that a browser meets, also those that no
 * standard allows; each can be read.
 *
 * @param authority host and port, without a user's name; empty where there is none
 * @param path percent-encoded where it needs to be; {@code /} where there is none
 */
public record Address(String authority, String path, String query) {

  private static final Pattern URL =
      Pattern.compile(
          "(?:[a-z][a-z0-9+.-]*://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern UNFIT = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}\\[\\]]");

  public static Address of(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalStateException("every text is matched");
    }
    String authority = Optional.ofNullable(parts.group(1)).orElse("");
    String path = parts.group(2).startsWith("/") ? parts.group(2) : "/";
    String query = Optional.ofNullable(parts.group(3)).orElse("");
    return new Address(
        authority.substring(authority.lastIndexOf('@') + 1), encoded(path), encoded(query));
  }

  /** A path or a query without what no standard allows there, which everybody reads alike. */
  public static String encoded(String text) {
    return UNFIT
        .matcher(text)
        .replaceAll(unfit -> URLEncoder.encode(unfit.group(), UTF_8).replace("+", "%20"));
  }
}
