package dev.surimi.vendor.guestonline;

import java.util.regex.Pattern;

/** What Guestonline takes for an email address: {@code x@y.z}, at most 300 characters. */
final class Email {

  static final int MAX_LENGTH = 300;

  private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");

  private Email() {}

  static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }
}
