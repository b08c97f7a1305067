package dev.surimi.vendor;

import java.util.Optional;

/**
 * A credential that opens a world: {@code test_<world>} or {@code test_<world>.<scope>}, or one
 * that the vendor's documentation prints, which opens the world {@code default}.
 *
 * @param scope what a narrower key is limited to; null when it may all
 * @param documented whether the vendor's documentation prints this key
 */
public record Key(String world, String scope, boolean documented) {

  private static final String BEGINNING = "test_";
  private static final int LONGEST_NAME = 64;

  /** Reads a credential; empty when it has not the form of a sandbox key. */
  public static Optional<Key> read(String credential) {
    if (!credential.startsWith(BEGINNING)) {
      return Optional.empty();
    }
    int dot = credential.indexOf('.');
    int end = dot < 0 ? credential.length() : dot;
    String world = credential.substring(BEGINNING.length(), end);
    String scope = dot < 0 ? null : credential.substring(dot + 1);
    return isName(world) && (scope == null || isName(scope))
        ? Optional.of(new Key(world, scope, false))
        : Optional.empty();
  }

  /** 1 to 64 of A-Z a-z 0-9 - _; every call is asked, so no expression is. */
  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOfName(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_NAME;
  }

  private static boolean isOfName(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '-'
        || letter == '_';
  }

  /** The key that a vendor's documentation prints. */
  public static Key ofDocumentation() {
    return new Key("default", null, true);
  }

  public Optional<String> narrowedTo() {
    return Optional.ofNullable(scope);
  }
}
