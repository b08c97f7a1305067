package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import java.util.Optional;

/**
 * A guest's phone: the code of the country with its plus, and the digits after it. Clients send the
 * code with and without the plus (facts 2.3), or not at all.
 */
record Phone(String code, String number) {

  private static final String RUSSIA = "+7";
  private static final String CODE = "\\+?[0-9]{1,4}";
  private static final String NUMBER = "[0-9]{4,14}";

  /**
   * The members {@code phoneCode} and {@code phone}; empty without a phone. What is not written in
   * digits is no right call, and digits that are no phone are refused like an order's.
   */
  static Optional<Phone> find(Input input) {
    Optional<String> number =
        input.parse("phone", "digits without the country's code", Phone::onlyDigits);
    String code = input.parse("phoneCode", "a country's code like +7", Phone::code).orElse(RUSSIA);
    return of(code, number.orElse(null));
  }

  /** Empty without a number; what is no phone is refused. */
  static Optional<Phone> of(String code, String number) {
    try {
      return number == null || number.isBlank()
          ? Optional.empty()
          : Optional.of(
              new Phone(code == null || code.isBlank() ? RUSSIA : code(code), digits(number)));
    } catch (IllegalArgumentException unreadable) {
      throw YTimesError.validation("Неверный номер телефона гостя");
    }
  }

  static String key(String code, String number) {
    return code + " " + number;
  }

  String key() {
    return key(code, number);
  }

  private static String code(String text) {
    String bare = text.strip();
    if (!bare.matches(CODE)) {
      throw new IllegalArgumentException(text);
    }
    return bare.startsWith("+") ? bare : "+" + bare;
  }

  private static String onlyDigits(String text) {
    String bare = text.strip();
    if (!bare.matches("[0-9]+")) {
      throw new IllegalArgumentException(text);
    }
    return bare;
  }

  private static String digits(String text) {
    String bare = text.strip();
    if (!bare.matches(NUMBER)) {
      throw new IllegalArgumentException(text);
    }
    return bare;
  }
}
