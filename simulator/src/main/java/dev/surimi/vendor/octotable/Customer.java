package dev.surimi.vendor.octotable;

/**
 * Who comes. Every reservation has a customer of its own, even when the same guest books again
 * (facts 2.6 #18).
 *
 * @param email null when none was given
 * @param phone as it was sent
 */
public record Customer(int id, String firstName, String lastName, String email, String phone) {

  /** Whether names or number hold the text, whatever its case. */
  boolean matches(String text) {
    return holds(phone, text)
        || holds(firstName, text)
        || holds(lastName, text)
        || (text.indexOf(' ') > 0 && firstName != null && holds(firstName + " " + lastName, text));
  }

  /** Compares in place: a search may look at every customer there is. */
  private static boolean holds(String text, String wanted) {
    int last = text == null ? -1 : text.length() - wanted.length();
    for (int start = 0; start <= last; start++) {
      if (text.regionMatches(true, start, wanted, 0, wanted.length())) {
        return true;
      }
    }
    return false;
  }
}
