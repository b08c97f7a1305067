package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.util.Locale;
import java.util.Optional;

/**
 * Members that change what is kept only when they were sent; a blank or null takes the value away.
 */
final class Texts {

  private Texts() {}

  static String changed(Input sent, String name, String kept, int maxLength) {
    return sent.has(name) ? limited(sent, name, maxLength).orElse(null) : kept;
  }

  static Optional<String> limited(Input sent, String name, int maxLength) {
    Optional<String> text = sent.text(name);
    if (text.filter(value -> length(value) > maxLength).isPresent()) {
      throw sent.invalid(name, "is too long (at most " + maxLength + " characters)");
    }
    return text;
  }

  /** In characters as people count them, not in halves of surrogate pairs. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static boolean changed(Input sent, String name, boolean kept) {
    return sent.flag(name).orElse(kept);
  }

  /** 1 male, 2 female. */
  static Integer gender(Input sent, Integer kept) {
    if (!sent.has("gender")) {
      return kept;
    }
    Optional<Integer> gender = sent.integer("gender");
    if (gender.filter(value -> value != 1 && value != 2).isPresent()) {
      throw sent.invalid("gender", "must be 1 (male) or 2 (female)");
    }
    return gender.orElse(null);
  }

  /** Lower case, however it was written (facts 1.7 #27). */
  static Optional<String> locale(Input sent) {
    return limited(sent, "user_locale", 35).map(locale -> locale.toLowerCase(Locale.ROOT));
  }
}
