package dev.surimi.engine;

import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps real secrets out: live keys and real card numbers are refused before anything is done or
 * remembered.
 */
final class Secrets {

  private static final Pattern LIVE_KEY = Pattern.compile("\\b(?:sk|pk|rk)_live_\\w");
  private static final Pattern CARD =
      Pattern.compile("(?<![\\w.+-])[3-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}(?![\\w.-])");
  private static final Pattern TEST_CARD =
      Pattern.compile(
          "4242424242424242|4000\\d{12}|4[01]00000000000\\d{3}|5555555555554444|5200828282828210|5105105105105100|2223003122003222|378282246310005|"
              + "371449635398431|6011111111111117|3056930009020004|3566002020360505|4111111111111111");

  private Secrets() {}

  /** What is wrong with the request, in a sentence; empty when it holds nothing that looks real. */
  static Optional<String> objection(Request request) {
    String body = new String(request.body(), StandardCharsets.UTF_8);
    if (LIVE_KEY.matcher(request.query()).find()
        || LIVE_KEY.matcher(body).find()
        || headerIsLive(request)) {
      return Optional.of(
          "this looks like a live key; the sandbox takes test keys only, and has not kept it");
    }
    if (hasRealCard(request.query()) || hasRealCard(body)) {
      return Optional.of(
          "this looks like a real card number; the sandbox takes test tokens only, and has not kept it");
    }
    return Optional.empty();
  }

  private static boolean headerIsLive(Request request) {
    return request.headers().values().stream()
        .anyMatch(values -> values.stream().anyMatch(value -> LIVE_KEY.matcher(value).find()));
  }

  private static boolean hasRealCard(String text) {
    Matcher candidates = CARD.matcher(text);
    while (candidates.find()) {
      String digits = candidates.group().replaceAll("[ -]", "");
      if (digits.length() >= 15 && passesLuhn(digits) && !TEST_CARD.matcher(digits).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
