package dev.surimi.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where webhooks may go: to http and https, but never to link-local or cloud metadata addresses.
 */
public final class Targets {

  private static final Set<String> METADATA =
      Set.of("169.254.169.254", "fd00:ec2:0:0:0:0:0:254", "100.100.100.200");

  private Targets() {}

  /** Why a webhook may not be sent there; empty when it may. Resolves the host's name. */
  public static Optional<String> objection(String url) {
    URI target;
    try {
      target = URI.create(url);
    } catch (IllegalArgumentException broken) {
      return Optional.of("is not a URL");
    }
    if (target.getHost() == null
        || !Set.of("http", "https").contains(String.valueOf(target.getScheme()))) {
      return Optional.of("must be an absolute http or https URL");
    }
    try {
      return Arrays.stream(InetAddress.getAllByName(target.getHost()))
              .anyMatch(Targets::isForbidden)
          ? Optional.of("is a link-local or metadata address, which webhooks are never sent to")
          : Optional.empty();
    } catch (UnknownHostException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isForbidden(InetAddress address) {
    return address.isLinkLocalAddress() || METADATA.contains(address.getHostAddress());
  }
}
