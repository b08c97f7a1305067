package dev.surimi.vendor.octotable;

import java.util.Locale;

/**
 * Who comes. Every reservation has a customer of its own, even when the same guest books again
 * (facts 2.6 #18).
 *
 * @param email null when none was given
 * @param phone as it was sent
 */
public record Customer(int id, String firstName, String lastName, String email, String phone) {

  /** Whether names or number hold the text, whatever its case. */
  boolean matches(String lowerCaseText) {
    return holds(firstName, lowerCaseText)
        || holds(lastName, lowerCaseText)
        || holds(name(), lowerCaseText)
        || holds(phone, lowerCaseText);
  }

  private String name() {
    return firstName == null || lastName == null ? null : firstName + " " + lastName;
  }

  private static boolean holds(String text, String wanted) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
