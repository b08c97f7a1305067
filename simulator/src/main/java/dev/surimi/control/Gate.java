package dev.surimi.control;

import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who may steer the sandbox. With a token: who knows it, and nobody else. Without one: who calls
 * the sandbox by a name that is its own, and is no page of another site; so a page that a developer
 * happens to open can do nothing, even if its name resolves to this machine.
 */
public final class Gate {

  private static final String SCHEME = "Bearer ";
  private static final String ANY = "*";
  private static final Set<String> AT_HOME = Set.of("same-origin", "none");

  /** A page cannot be served from a name that is an address, so no such name is borrowed. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\[[0-9a-f:.]+(?:%[^\\]]*)?]|\\d+\\.\\d+\\.\\d+\\.\\d+");

  private final Optional<String> token;
  private final Set<String> names = new TreeSet<>();
  private final List<String> allowed;
  private final boolean isShared;

  /**
   * @param host what the sandbox listens on; beyond loopback a name without a dot is taken for its
   *     own as well, as networks of containers give such names and the internet none
   * @param own further names of the sandbox
   * @param allowed names that a person vouches for; {@code .example.org} for all under it, {@code
   *     *} for any
   */
  public Gate(
      Optional<String> token, String host, Collection<String> own, Collection<String> allowed) {
    this.token = token;
    this.names.addAll(own);
    this.names.add(host.toLowerCase(Locale.ROOT));
    this.allowed = allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.isShared = !isLoopback(host);
  }

  /** Why this call may do nothing; empty when it may. */
  Optional<Refusal> objection(Request request) {
    if (token.isPresent()) {
      return knows(token.get(), request)
          ? Optional.empty()
          : Optional.of(ControlError.unauthorized());
    }
    return misdirection(request).or(() -> trespass(request));
  }

  /** Why not even files are shown to this caller; empty when they are. */
  Optional<Refusal> misdirection(Request request) {
    String name = nameIn(request.host());
    return token.isPresent() || isOwn(name)
        ? Optional.empty()
        : Optional.of(
            ControlError.FOREIGN_CALL.because(
                ("this sandbox is not known to be called '%s'; call it localhost, or start it with --allow-host %s or"
                        + " with a --token")
                    .formatted(name, name)));
  }

  private Optional<Refusal> trespass(Request request) {
    boolean isForeign =
        request
            .header("Origin")
            .map(origin -> !isFrom(origin, request))
            .orElseGet(() -> isSentBySomebodyElse(request));
    return isForeign
        ? Optional.of(
            ControlError.FOREIGN_CALL.because(
                "a page of another site may not steer the sandbox; call it from outside of a browser,"
                    + " or start it with a --token and send that"))
        : Optional.empty();
  }

  private static boolean isSentBySomebodyElse(Request request) {
    return request
        .header("Sec-Fetch-Site")
        .filter(site -> !AT_HOME.contains(site) && !isFollowedLink(request))
        .isPresent();
  }

  /** What is opened in a window of its own can be read by nobody but who looks at it. */
  private static boolean isFollowedLink(Request request) {
    return (request.method().equals("GET") || request.method().equals("HEAD"))
        && request.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
        && request.header("Sec-Fetch-Dest").filter("document"::equals).isPresent();
  }

  private boolean isFrom(String origin, Request request) {
    int start = origin.indexOf("://");
    String authority = start < 0 ? "" : origin.substring(start + 3);
    return authority.equalsIgnoreCase(request.host()) || isAllowed(nameIn(authority));
  }

  private boolean isOwn(String name) {
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || ADDRESS.matcher(name).matches()
        || names.contains(name)
        || (isShared && name.indexOf('.') < 0)
        || isAllowed(name);
  }

  private boolean isAllowed(String name) {
    return !name.isEmpty()
        && allowed.stream()
            .anyMatch(
                each ->
                    each.equals(ANY)
                        || each.equals(name)
                        || (each.startsWith(".") && name.endsWith(each)));
  }

  /** In constant time, so that nobody learns a token letter by letter. */
  private static boolean knows(String token, Request request) {
    String sent = request.header("Authorization").orElse("");
    String credential =
        sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? sent.substring(SCHEME.length()).strip()
            : "";
    return MessageDigest.isEqual(bytes(token), bytes(credential));
  }

  /** {@code Surimi.:8080} is called {@code surimi}. */
  private static String nameIn(String authority) {
    int colon = authority.lastIndexOf(':');
    String name = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return true;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
