package dev.surimi.vendor;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A page for people, found by a token that some world knows: {@code /3ds/{token}}.
 *
 * @param path its first segment, such as {@code 3ds}
 * @param languages that it speaks; the first one to guests who want another
 * @param known whether a world knows the token
 * @param html renders it; buttons are forms that post {@code action=<name>} to the page itself
 * @param buttons the actions that may be pressed on it, and the input member that carries the token
 */
public record Page(
    String path,
    List<Locale> languages,
    BiPredicate<View, String> known,
    Html html,
    Map<String, String> buttons) {

  public Page {
    languages = List.copyOf(languages);
  }

  /** The language for a guest whose browser sends this {@code Accept-Language}. */
  public Locale language(String accepted) {
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), languages);
      return found == null ? languages.get(0) : found;
    } catch (IllegalArgumentException unreadable) {
      return languages.get(0);
    }
  }

  /** Renders the page as a whole HTML document. */
  @FunctionalInterface
  public interface Html {
    String render(Transaction world, String token, Locale language);
  }
}
