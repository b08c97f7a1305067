package dev.surimi.fault;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be sent as a header of an answer. */
final class HeaderLine {

  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\xa0-\\xff]*");
  private static final String OURS = "x-sandbox-";

  /** What the connection says for itself. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("content-length", "transfer-encoding", "connection", "trailer", "upgrade", "date");

  private HeaderLine() {}

  /** Why a fault cannot send it; empty when it can. */
  static Optional<String> objection(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      return Optional.of("is no name of a header: it has letters, digits and !#$%&'*+.^_`|~-");
    }
    if (OF_THE_CONNECTION.contains(lower)) {
      return Optional.of("is said by the connection; to break that, use connection or drip");
    }
    if (lower.startsWith(OURS)) {
      return Optional.of("is said by the sandbox about itself");
    }
    return VALUE.matcher(value).matches()
        ? Optional.empty()
        : Optional.of("must be one line of Latin-1 text, without control characters");
  }
}
