package dev.surimi.vendor.restoplace;

/** What a caller says about the guest. */
final class Guests {

  static final int MOST_CONTACT = 255;

  private static final int MOST_TEXT = 10_000;
  private static final int MOST_DIGITS = 20;
  private static final Guest NOBODY = Guest.named("", "");

  private Guests() {}

  /** A guest who is new; the name must be there. */
  static Guest require(Parameters said) {
    said.require("name");
    return changed(said, NOBODY);
  }

  /** The guest with what is said now; a name cannot be taken away. */
  static Guest changed(Parameters said, Guest before) {
    return new Guest(
        said.text("name", MOST_CONTACT).orElse(before.name()),
        said.has("phone") ? said.phone("phone").orElse("") : before.phone(),
        said.changed("email", MOST_CONTACT, before.email()),
        withoutAt(said.changed("tg_username", MOST_CONTACT, before.tgUsername())),
        said.changed("text", MOST_TEXT, before.text()),
        said.has("tags") ? said.tags() : before.tags());
  }

  /**
   * Digits only, the country's 7 for the 8 that is dialled inside of it (facts 1.4; the latter
   * inferred); null when they are too many.
   */
  static String phone(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    boolean dialled = digits.length() == 11 && digits.startsWith("8");
    return digits.length() > MOST_DIGITS ? null : dialled ? "7" + digits.substring(1) : digits;
  }

  private static String withoutAt(String username) {
    return username.replace("@", "");
  }
}
