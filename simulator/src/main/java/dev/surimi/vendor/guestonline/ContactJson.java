package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a contact. */
final class ContactJson {

  private static final int MAX_NAME = 50;
  private static final int MAX_STREET = 200;
  private static final int MAX_POSTCODE = 5;
  private static final int MAX_COUNTRY_CODE = 3;
  private static final int MAX_COMPANY = 100;
  private static final int MAX_NOTE = 65_535;

  private ContactJson() {}

  static ObjectNode of(View world, Contact contact) {
    Contact.Visits visits = Contacts.visits(world, contact);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "contact").put("id", contact.id());
    json.put("lastname", contact.lastname())
        .put("firstname", contact.firstname())
        .put("email", contact.email());
    json.put("birthday", text(contact.birthday())).put("gender", contact.gender());
    json.put("fixed_phone", contact.fixedPhone()).put("mobile_phone", contact.mobilePhone());
    json.put("address", contact.address().address())
        .put("extra_address", contact.address().extraAddress());
    json.put("postcode", contact.address().postcode()).put("city", contact.address().city());
    json.put("company", contact.company()).put("country", contact.address().country());
    json.put("accept_email_spam", contact.consent().email())
        .put("accept_sms_spam", contact.consent().sms());
    json.put("note", contact.note()).put("warning", contact.warning());
    json.put("accept_partners_spam", contact.consent().partners());
    json.put("bookings_count", visits.count()).put("last_booking_date", text(visits.lastOn()));
    json.put("country_code", contact.countryCode());
    return json.put("status", "valid").put("restaurant_id", contact.restaurantId());
  }

  /**
   * A contact changed by what was sent; what was not sent stays. Refuses what cannot be, naming the
   * field.
   */
  static Contact changed(Contact kept, Input sent, Restaurant restaurant, Instant now) {
    String countryCode =
        Optional.ofNullable(
                Texts.changed(sent, "country_code", kept.countryCode(), MAX_COUNTRY_CODE))
            .map(code -> code.toUpperCase(Locale.ROOT))
            .orElse(restaurant.countryCode());
    String email = email(sent, kept.email());
    String mobilePhone = phone(sent, "mobile_phone", kept.mobilePhone(), countryCode, restaurant);
    return new Contact(
        kept.id(),
        kept.restaurantId(),
        lastname(sent, kept.lastname()),
        Texts.changed(sent, "firstname", kept.firstname(), MAX_NAME),
        email,
        birthday(sent, kept.birthday()),
        Texts.gender(sent, kept.gender()),
        phone(sent, "fixed_phone", kept.fixedPhone(), countryCode, restaurant),
        mobilePhone,
        address(sent, kept.address()),
        Texts.changed(sent, "company", kept.company(), MAX_COMPANY),
        consent(sent, kept.consent(), email, mobilePhone),
        Texts.changed(sent, "note", kept.note(), MAX_NOTE),
        Texts.changed(sent, "warning", kept.warning()),
        countryCode,
        kept.earlier(),
        kept.createdAt(),
        now);
  }

  private static String lastname(Input sent, String kept) {
    String lastname = Texts.changed(sent, "lastname", kept, MAX_NAME);
    if (lastname == null) {
      throw sent.missing("lastname");
    }
    return lastname;
  }

  static String email(Input sent, String kept) {
    String email = Texts.changed(sent, "email", kept, Email.MAX_LENGTH);
    if (sent.has("email") && email != null && !Email.isValid(email)) {
      throw sent.invalid("email", "is not valid");
    }
    return email;
  }

  private static String phone(
      Input sent, String name, String kept, String countryCode, Restaurant restaurant) {
    if (!sent.has(name)) {
      return kept;
    }
    String country = Phone.knowsCountry(countryCode) ? countryCode : restaurant.countryCode();
    return sent.text(name)
        .map(
            text ->
                Phone.normalised(text, country)
                    .orElseThrow(() -> sent.invalid(name, "is not valid")))
        .orElse(null);
  }

  private static LocalDate birthday(Input sent, LocalDate kept) {
    if (!sent.has("birthday")) {
      return kept;
    }
    return sent.date("birthday").orElse(null);
  }

  private static Contact.Address address(Input sent, Contact.Address kept) {
    return new Contact.Address(
        Texts.changed(sent, "address", kept.address(), MAX_STREET),
        Texts.changed(sent, "extra_address", kept.extraAddress(), MAX_STREET),
        Texts.changed(sent, "postcode", kept.postcode(), MAX_POSTCODE),
        Texts.changed(sent, "city", kept.city(), MAX_NAME),
        Texts.changed(sent, "country", kept.country(), MAX_COMPANY));
  }

  /** Who wants to be written to must be reachable. */
  private static Contact.Consent consent(
      Input sent, Contact.Consent kept, String email, String mobilePhone) {
    Contact.Consent consent =
        new Contact.Consent(
            Texts.changed(sent, "accept_email_spam", kept.email()),
            Texts.changed(sent, "accept_sms_spam", kept.sms()),
            Texts.changed(sent, "accept_partners_spam", kept.partners()));
    if (consent.email() && email == null) {
      throw sent.invalid("accept_email_spam", "needs a valid email");
    }
    if (consent.sms() && mobilePhone == null) {
      throw sent.invalid("accept_sms_spam", "needs a valid mobile_phone");
    }
    return consent;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
