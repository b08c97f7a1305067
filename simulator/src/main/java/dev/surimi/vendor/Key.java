package dev.surimi.vendor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A credential that opens a world: {@code test_<world>} or {@code test_<world>.<scope>}, or one
 * that the vendor's documentation prints, which opens the world {@code default}.
 *
 * @param scope what a narrower key is limited to; null when it may all
 * @param documented whether the vendor's documentation prints this key
 */
public record Key(String world, String scope, boolean documented) {

  private static final Pattern FORM =
      Pattern.compile("test_([A-Za-z0-9_-]{1,64})(?:\\.([A-Za-z0-9_-]{1,64}))?");

  /** Reads a credential; empty when it has not the form of a sandbox key. */
  public static Optional<Key> read(String credential) {
    Matcher matcher = FORM.matcher(credential);
    return matcher.matches()
        ? Optional.of(new Key(matcher.group(1), matcher.group(2), false))
        : Optional.empty();
  }

  /** The key that a vendor's documentation prints. */
  public static Key ofDocumentation() {
    return new Key("default", null, true);
  }

  public Optional<String> narrowedTo() {
    return Optional.ofNullable(scope);
  }
}
