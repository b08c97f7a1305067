package dev.surimi.contract.fit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code format}, in the forms that everybody writes; the validator knows the rare ones. */
final class Formats {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern URI =
      Pattern.compile(
          "https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9/._~=&-]*)?|urn(?::[a-z0-9][a-z0-9-]*)+");
  private static final int DATE_LENGTH = 10;

  private static final Map<String, Rule> KNOWN =
      Map.of(
          "date", text(Formats::isDate),
          "date-time", text(Formats::isDateTime),
          "uuid", text(value -> UUID.matcher(value).matches()),
          "uri", text(value -> URI.matcher(value).matches()));

  private Formats() {}

  static Rule of(String format) {
    return KNOWN.getOrDefault(format, Rule.UNKNOWN);
  }

  private static Rule text(java.util.function.Predicate<String> form) {
    return value -> !value.isString() || form.test(value.stringValue()) ? Fit.YES : Fit.UNSURE;
  }

  private static boolean isDate(String text) {
    return text.length() == DATE_LENGTH && isShaped(text, "dddd-dd-dd") && isDay(text);
  }

  /** To the second or the millisecond, with {@code Z} or an offset. */
  private static boolean isDateTime(String text) {
    if (text.length() < 20 || !isShaped(text, "dddd-dd-ddTdd:dd:dd") || !isDay(text)) {
      return false;
    }
    boolean inDay = two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60;
    int end = text.charAt(19) == '.' && isShaped(text, 19, ".ddd") ? 23 : 19;
    return inDay && isZone(text, end);
  }

  private static boolean isZone(String text, int from) {
    if (text.length() == from + 1) {
      return text.charAt(from) == 'Z';
    }
    return text.length() == from + 6
        && (isShaped(text, from, "+dd:dd") || isShaped(text, from, "-dd:dd"))
        && two(text, from + 1) < 18
        && two(text, from + 4) < 60;
  }

  private static boolean isDay(String text) {
    try {
      int year = two(text, 0) * 100 + two(text, 2);
      return LocalDate.of(year, two(text, 5), two(text, 8)).getYear() > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static int two(String text, int from) {
    return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
  }

  private static boolean isShaped(String text, String shape) {
    return isShaped(text, 0, shape);
  }

  /** Whether the text goes on like this; {@code d} stands for a digit. */
  private static boolean isShaped(String text, int from, String shape) {
    if (text.length() < from + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char wanted = shape.charAt(i);
      char came = text.charAt(from + i);
      if (wanted == 'd' ? came < '0' || came > '9' : came != wanted) {
        return false;
      }
    }
    return true;
  }
}
