package dev.surimi.vendor;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A page for people, found by a token that some world knows: {@code /3ds/{token}}.
 *
 * @param path its first segment, such as {@code 3ds}
 * @param known whether a world knows the token
 * @param html renders it; buttons are forms that post {@code action=<name>} to the page itself
 * @param buttons the actions that may be pressed on it, and the input member that carries the token
 */
public record Page(
    String path, BiPredicate<View, String> known, Html html, Map<String, String> buttons) {

  /** Renders the page as a whole HTML document. */
  @FunctionalInterface
  public interface Html {
    String render(Transaction world, String token);
  }
}
