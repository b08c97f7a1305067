package dev.surimi.vendor.octotable;

import java.util.regex.Pattern;

/** Phones and emails: judged, and kept as they were sent (facts 2.5). */
final class Reachable {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,30}");
  private static final int FEWEST_DIGITS = 5;

  private Reachable() {}

  /**
   * The email if it is one, or null if there is none.
   *
   * @throws dev.surimi.vendor.Refusal 400
   */
  static String email(String sent) {
    if (sent != null && (sent.length() > Said.NAME || !EMAIL.matcher(sent).matches())) {
      throw OctotableError.BAD_EMAIL.because("the email " + shown(sent) + " is not valid");
    }
    return sent;
  }

  /**
   * The phone if it is one, or null if there is none.
   *
   * @throws dev.surimi.vendor.Refusal 400
   */
  static String phone(String sent) {
    if (sent != null && !isPhone(sent)) {
      throw OctotableError.BAD_PHONE.because("the phone " + shown(sent) + " is not valid");
    }
    return sent;
  }

  private static boolean isPhone(String text) {
    return PHONE.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
