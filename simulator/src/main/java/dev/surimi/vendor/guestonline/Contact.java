package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A guest in the book of one restaurant.
 *
 * @param gender 1 male, 2 female; null when unknown
 * @param fixedPhone digits with the calling code, as {@code mobilePhone}
 * @param warning whether the note holds something to mind
 * @param countryCode upper case (facts 1.7 #39)
 * @param earlier the visits before there was this book
 */
public record Contact(
    int id,
    int restaurantId,
    String lastname,
    String firstname,
    String email,
    LocalDate birthday,
    Integer gender,
    String fixedPhone,
    String mobilePhone,
    Address address,
    String company,
    Consent consent,
    String note,
    boolean warning,
    String countryCode,
    Visits earlier,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Contact> TABLE =
      Table.of("guestonline", "contacts", Contact.class, Contact::id);

  /** All guests of a restaurant. */
  static Stream<Contact> of(View world, int restaurantId) {
    return world.all(TABLE).filter(contact -> contact.restaurantId == restaurantId);
  }

  /** Where a guest lives. */
  public record Address(
      String address, String extraAddress, String postcode, String city, String country) {
    static final Address UNKNOWN = new Address(null, null, null, null, null);
  }

  /** What a guest may be sent. */
  public record Consent(boolean email, boolean sms, boolean partners) {
    static final Consent NONE = new Consent(false, false, false);
  }

  /** How often a guest came, and when last; null when never. */
  public record Visits(int count, LocalDate lastOn) {
    static final Visits NONE = new Visits(0, null);
  }

  static Contact named(int id, int restaurantId, String lastname, Instant now) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        null,
        null,
        null,
        null,
        null,
        null,
        Address.UNKNOWN,
        null,
        Consent.NONE,
        null,
        false,
        null,
        Visits.NONE,
        now,
        now);
  }

  Contact withFirstname(String newFirstname) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        newFirstname,
        email,
        birthday,
        gender,
        fixedPhone,
        mobilePhone,
        address,
        company,
        consent,
        note,
        warning,
        countryCode,
        earlier,
        createdAt,
        updatedAt);
  }

  Contact withReach(
      String newEmail, String newFixedPhone, String newMobilePhone, String newCountryCode) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        firstname,
        newEmail,
        birthday,
        gender,
        newFixedPhone,
        newMobilePhone,
        address,
        company,
        consent,
        note,
        warning,
        newCountryCode,
        earlier,
        createdAt,
        updatedAt);
  }

  Contact withPerson(LocalDate newBirthday, Integer newGender, String newCompany) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        firstname,
        email,
        newBirthday,
        newGender,
        fixedPhone,
        mobilePhone,
        address,
        newCompany,
        consent,
        note,
        warning,
        countryCode,
        earlier,
        createdAt,
        updatedAt);
  }

  Contact with(Address newAddress, Consent newConsent) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        firstname,
        email,
        birthday,
        gender,
        fixedPhone,
        mobilePhone,
        newAddress,
        company,
        newConsent,
        note,
        warning,
        countryCode,
        earlier,
        createdAt,
        updatedAt);
  }

  Contact withNote(String newNote, boolean newWarning) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        firstname,
        email,
        birthday,
        gender,
        fixedPhone,
        mobilePhone,
        address,
        company,
        consent,
        newNote,
        newWarning,
        countryCode,
        earlier,
        createdAt,
        updatedAt);
  }

  Contact with(Visits newEarlier) {
    return new Contact(
        id,
        restaurantId,
        lastname,
        firstname,
        email,
        birthday,
        gender,
        fixedPhone,
        mobilePhone,
        address,
        company,
        consent,
        note,
        warning,
        countryCode,
        newEarlier,
        createdAt,
        updatedAt);
  }
}
