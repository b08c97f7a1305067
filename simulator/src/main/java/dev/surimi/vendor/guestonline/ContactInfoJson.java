package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a pending booking's contact. */
final class ContactInfoJson {

  private static final int MAX_TEXT = 65_535;
  private static final int MAX_BIRTHDAY = 50;
  private static final int MAX_COMPANY = 100;

  private ContactInfoJson() {}

  /** What is known, changed by what was sent; a blank takes a field away. Not judged yet. */
  static ContactInfo changed(ContactInfo known, Input sent) {
    return new ContactInfo(
        text(sent, "firstname", known.firstname()),
        text(sent, "lastname", known.lastname()),
        text(sent, "email", known.email()),
        text(sent, "mobile_phone", known.mobilePhone()),
        Optional.ofNullable(text(sent, "country_code", known.countryCode()))
            .map(code -> code.toUpperCase(Locale.ROOT))
            .orElse(null),
        Texts.changed(sent, "message", known.message(), MAX_TEXT),
        Texts.gender(sent, known.gender()),
        Texts.changed(sent, "birthday", known.birthday(), MAX_BIRTHDAY),
        Texts.changed(sent, "company", known.company(), MAX_COMPANY));
  }

  static ObjectNode of(ContactInfo contact) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("object", "contact_info")
        .put("firstname", contact.firstname())
        .put("lastname", contact.lastname())
        .put("email", contact.email())
        .put("mobile_phone", contact.mobilePhone())
        .put("country_code", contact.countryCode())
        .put("message", contact.message())
        .put("gender", contact.gender())
        .put("birthday", contact.birthday())
        .put("company", contact.company());
  }

  private static String text(Input sent, String name, String known) {
    return sent.has(name) ? sent.text(name).map(String::strip).orElse(null) : known;
  }
}
