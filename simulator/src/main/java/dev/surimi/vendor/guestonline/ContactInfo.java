package dev.surimi.vendor.guestonline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known so far about the guest of a pending booking; null where nothing is.
 *
 * @param mobilePhone digits with the calling code once it is valid
 * @param gender 1 male, 2 female
 */
public record ContactInfo(
    String firstname,
    String lastname,
    String email,
    String mobilePhone,
    String countryCode,
    String message,
    Integer gender,
    String birthday,
    String company) {

  static final ContactInfo UNKNOWN =
      new ContactInfo(null, null, null, null, null, null, null, null, null);

  private static final String BLANK = "Must not leave blank";
  private static final String INCORRECT = "Is incorrect";
  private static final String NO_NUMBER = "is an invalid number";
  private static final int MAX_NAME = 50;
  private static final int MAX_COUNTRY = 3;

  /**
   * What is wrong, by field, in the vendor's texts. A field that is blank is only wrong when it is
   * {@code asked} for.
   */
  Map<String, List<String>> errors(Predicate<String> asked, String defaultCountry) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    check(errors, "lastname", lastname, asked, text -> Texts.length(text) <= MAX_NAME, INCORRECT);
    check(errors, "firstname", firstname, asked, text -> Texts.length(text) <= MAX_NAME, INCORRECT);
    check(errors, "email", email, asked, Email::isValid, INCORRECT);
    check(
        errors,
        "mobile_phone",
        mobilePhone,
        asked,
        text -> phone(text, defaultCountry).isPresent(),
        NO_NUMBER);
    check(errors, "country_code", countryCode, asked, ContactInfo::isCountry, INCORRECT);
    return errors;
  }

  /** Whether all five mandatory fields are there; they are only kept when they are valid. */
  boolean isComplete() {
    return lastname != null
        && firstname != null
        && email != null
        && mobilePhone != null
        && countryCode != null;
  }

  /** This contact, which has no errors, with its number as it is kept. */
  ContactInfo normalised(String defaultCountry) {
    return new ContactInfo(
        firstname,
        lastname,
        email,
        mobilePhone == null ? null : phone(mobilePhone, defaultCountry).orElse(mobilePhone),
        countryCode,
        message,
        gender,
        birthday,
        company);
  }

  private Optional<String> phone(String text, String defaultCountry) {
    boolean given = countryCode != null && isCountry(countryCode);
    return Phone.normalised(text, given ? countryCode : defaultCountry);
  }

  private static boolean isCountry(String code) {
    return code.length() <= MAX_COUNTRY && Phone.knowsCountry(code);
  }

  private static void check(
      Map<String, List<String>> errors,
      String field,
      String value,
      Predicate<String> asked,
      Predicate<String> valid,
      String text) {
    if (value == null && asked.test(field)) {
      errors.put(field, List.of(BLANK));
    } else if (value != null && !valid.test(value)) {
      errors.put(field, List.of(text));
    }
  }
}
