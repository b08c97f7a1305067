package dev.surimi.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request goes, as it stands on the wire.
 *
 * @param host with its port, if one was named
 * @param path percent-encoded, or meant to be
 * @param query without the question mark; empty when there is none
 */
record Target(String host, String path, String query) {

  /** {@code http://user@host:port/path}, as proxies are asked. */
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#]*@)?([^/?#]*)(.*)", Pattern.DOTALL);

  /** Whom HTTP/1.0 calls, which names no host. */
  private static final String UNNAMED = "localhost";

  /** A target with a host of its own wins over the header (RFC 9112, 3.2.2). */
  static Target of(String target, String hostHeader) {
    if (target.startsWith("/")) {
      return at(hostHeader, target);
    }
    Matcher absolute = ABSOLUTE.matcher(target);
    return absolute.matches() ? at(absolute.group(1), absolute.group(2)) : at(hostHeader, target);
  }

  private static Target at(String host, String local) {
    int fragment = local.indexOf('#');
    String sent = fragment < 0 ? local : local.substring(0, fragment);
    int mark = sent.indexOf('?');
    String path = mark < 0 ? sent : sent.substring(0, mark);
    return new Target(
        host.isEmpty() ? UNNAMED : host,
        path.isEmpty() ? "/" : path,
        mark < 0 ? "" : sent.substring(mark + 1));
  }
}
