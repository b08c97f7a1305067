package dev.surimi.vendor.guestonline;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * Telephone numbers as Guestonline keeps them: digits with the calling code and without a plus,
 * {@code 33692550398} (facts 1.5, phone normalisation).
 */
final class Phone {

  private static final int MAX_LENGTH = 25;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Phone() {}

  /**
   * The number as it is kept; empty when it cannot be one. {@code country} has two letters in any
   * case.
   */
  static Optional<String> normalised(String text, String country) {
    String digits = text.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (text.replaceAll("[^0-9+]", "").startsWith("+")) {
      return international(digits);
    }
    return digits.startsWith("00") ? international(digits.substring(2)) : national(digits, country);
  }

  static boolean knowsCountry(String country) {
    return NUMBERS.getSupportedRegions().contains(country.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> national(String digits, String country) {
    String region = country.toUpperCase(Locale.ROOT);
    String callingCode = String.valueOf(NUMBERS.getCountryCodeForRegion(region));
    Optional<String> complete =
        digits.startsWith(callingCode) ? international(digits) : Optional.empty();
    return complete.or(() -> possible(digits, region));
  }

  private static Optional<String> international(String digits) {
    return possible("+" + digits, null);
  }

  private static Optional<String> possible(String text, String region) {
    try {
      PhoneNumber number = NUMBERS.parse(text, region);
      return Optional.of(number)
          .filter(NUMBERS::isPossibleNumber)
          .filter(Phone::isWithoutTrunkZero)
          .map(Phone::digits);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** A number that is too short without its trunk 0 is parsed with it, and still lacks a digit. */
  private static boolean isWithoutTrunkZero(PhoneNumber number) {
    String region = NUMBERS.getRegionCodeForCountryCode(number.getCountryCode());
    return !number.isItalianLeadingZero()
        || !"0".equals(NUMBERS.getNddPrefixForRegion(region, true));
  }

  private static String digits(PhoneNumber number) {
    return NUMBERS.format(number, PhoneNumberFormat.E164).substring(1);
  }
}
