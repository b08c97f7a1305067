package dev.surimi.vendor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a vendor looks for the key.
 *
 * @param reader finds the credential in a request
 * @param documented the keys that the vendor's documentation prints
 * @param curl how to send the key {@code %s} with curl: {@code -H "X-Token: %s"}
 */
public record Credentials(
    Function<Request, Optional<String>> reader, Set<String> documented, String curl) {

  /** The key stands in a header of its own. */
  public static Credentials header(String name, Set<String> documented) {
    return new Credentials(request -> request.header(name), documented, "-H \"" + name + ": %s\"");
  }
}
