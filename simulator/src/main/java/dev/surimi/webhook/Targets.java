package dev.surimi.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where webhooks may go: to http and https, but never to link-local or cloud metadata addresses,
 * however they are written; and only to some hosts, if these are named.
 */
public final class Targets {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** A host that ends in a number is an address; the usual way to write one is four decimals. */
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX]\\p{XDigit}*)\\.?");

  private static final Pattern FOUR_DECIMALS =
      Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

  private final List<String> allowed;

  private Targets(Collection<String> allowed) {
    this.allowed = allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /** Every host that is not forbidden. */
  public static Targets anywhere() {
    return new Targets(List.of());
  }

  /**
   * Only these hosts, if there are any.
   *
   * @param hosts names or addresses as they stand in URLs; {@code .example.org} for all under it
   */
  public static Targets only(Collection<String> hosts) {
    return new Targets(hosts);
  }

  /** Why a webhook may not be sent there; empty when it may. Resolves the host's name. */
  public Optional<String> objection(String url) {
    return look(url).objection();
  }

  /**
   * A target at which one has looked.
   *
   * @param written as the subscriber has written it; null when that is no URL
   * @param url with the address that was looked at in place of a name where that can be, so that a
   *     name which means something else a moment later leads nowhere else
   */
  record Looked(URI written, URI url, Optional<String> objection) {}

  Looked look(String text) {
    URI url;
    try {
      url = URI.create(text);
    } catch (IllegalArgumentException broken) {
      return refused(null, "is not a URL");
    }
    String host = url.getHost();
    if (host == null || !SCHEMES.contains(String.valueOf(url.getScheme()))) {
      return refused(url, "must be an absolute http or https URL");
    }
    if (!Kept.isAt(url) && !isAllowed(host.toLowerCase(Locale.ROOT))) {
      return refused(url, "is none of the hosts that webhooks are sent to; see --webhook-hosts");
    }
    return lookAt(url, host);
  }

  private static Looked lookAt(URI url, String host) {
    if (NUMBER.matcher(host).matches() && !FOUR_DECIMALS.matcher(host).matches()) {
      return refused(url, "writes its address in an unusual way; write four decimals");
    }
    if (Forbidden.isName(host)) {
      return refused(url, Forbidden.WHY);
    }
    try {
      InetAddress[] addresses = InetAddress.getAllByName(host);
      return Arrays.stream(addresses).anyMatch(Forbidden::isAt)
          ? refused(url, Forbidden.WHY)
          : new Looked(url, pinned(url, addresses[0]), Optional.empty());
    } catch (UnknownHostException unknown) {
      return new Looked(url, url, Optional.empty());
    }
  }

  /** Over TLS it is the certificate that says who answers, so the name stays. */
  private static URI pinned(URI url, InetAddress address) {
    if (url.getScheme().equals("https")) {
      return url;
    }
    String literal = address.getHostAddress();
    String host = literal.indexOf(':') < 0 ? literal : "[" + literal + "]";
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    if (url.getRawFragment() == null && (host + port).equals(url.getRawAuthority())) {
      return url;
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return URI.create("http://" + host + port + path + query);
  }

  private boolean isAllowed(String host) {
    return allowed.isEmpty()
        || allowed.stream()
            .anyMatch(each -> each.equals(host) || (each.startsWith(".") && host.endsWith(each)));
  }

  private static Looked refused(URI url, String why) {
    return new Looked(url, null, Optional.of(why));
  }
}
