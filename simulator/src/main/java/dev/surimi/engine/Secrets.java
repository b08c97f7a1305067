package dev.surimi.engine;

import dev.surimi.vendor.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps real secrets out: live keys and real card numbers are refused before anything is done or
 * remembered, wherever in a request they stand, encoded for a URL or not.
 */
public final class Secrets {

  private static final Pattern LIVE_KEY =
      Pattern.compile("(?<![A-Za-z0-9])(?:sk|pk|rk)_live_\\w+", Pattern.CASE_INSENSITIVE);

  /** Groups of four, or as American Express prints them. */
  private static final Pattern CARD =
      Pattern.compile(
          "(?<![\\w.+-])(?:[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{4}(?:[ -]?\\d{1,3})?"
              + "|3[47]\\d\\d[ -]?\\d{6}[ -]?\\d{5})(?!\\w|[.-]\\d)");

  /** Those that are issued: the first digits say by whom. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:[3-6]\\d{3}|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}"
              + "|3[47]\\d{13}|(?:5[0678]|6[0-9])\\d{15,17}");

  private static final Pattern TEST_CARD =
      Pattern.compile(
          "4242424242424242|4000\\d{12}|4[01]00000000000\\d{3}|5555555555554444|5555558265554449|"
              + "5200828282828210|5105105105105100|2223003122003222|378282246310005|"
              + "371449635398431|6011111111111117|6011000990139424|6011981111111113|"
              + "6555900000604105|6200000000000005|6200000000000047|6205500000000000004|"
              + "6759649826438453|3056930009020004|3566002020360505|4111111111111111");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u+(\\p{XDigit}{4})");

  /** Longer numbers in headers are the ids of tracers. */
  private static final int LONGEST_IN_A_HEADER = 16;

  private static final String LIVE = "_live_";
  private static final int SHORTEST = 15;
  private static final int LONGEST = 19;

  private Secrets() {}

  /** What is wrong with the request, in a sentence; empty when it holds nothing that looks real. */
  public static Optional<String> objection(Request request) {
    if (!mayHold(request)) {
      return Optional.empty();
    }
    String body = new String(request.body(), StandardCharsets.UTF_8);
    List<String> texts =
        Stream.of(request.path(), request.query(), body).flatMap(Secrets::readings).toList();
    List<String> headers =
        request.headers().values().stream()
            .flatMap(Collection::stream)
            .flatMap(Secrets::readings)
            .toList();
    if (Stream.concat(texts.stream(), headers.stream())
        .anyMatch(text -> LIVE_KEY.matcher(text).find())) {
      return Optional.of(
          "this looks like a live key; the sandbox takes test keys only, and has not kept it");
    }
    if (texts.stream().anyMatch(text -> hasRealCard(text, LONGEST))
        || headers.stream().anyMatch(text -> hasRealCard(text, LONGEST_IN_A_HEADER))) {
      return Optional.of(
          "this looks like a real card number; the sandbox takes test tokens only, and has not kept it");
    }
    return Optional.empty();
  }

  /** A first look, which finds out that nearly all requests are harmless. */
  private static boolean mayHold(Request request) {
    return mayHold(request.path())
        || mayHold(request.query())
        || mayHold(new String(request.body(), StandardCharsets.ISO_8859_1))
        || mayHold(request.headers());
  }

  private static boolean mayHold(Map<String, List<String>> headers) {
    for (List<String> values : headers.values()) {
      for (String value : values) {
        if (mayHold(value)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether as many digits follow each other as the shortest card has, or there is the middle of a
   * live key; what is encoded for a URL may hide either.
   */
  private static boolean mayHold(String text) {
    return text.indexOf('%') >= 0
        || text.indexOf('\\') >= 0
        || mayHoldLiveKey(text)
        || mayHoldCard(text);
  }

  private static boolean mayHoldLiveKey(String text) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      if (text.regionMatches(true, i, LIVE, 0, LIVE.length())) {
        return true;
      }
    }
    return false;
  }

  /** No card fits between the letters that are looked at first without touching one of them. */
  private static boolean mayHoldCard(String text) {
    for (int i = SHORTEST - 1; i < text.length(); i += SHORTEST) {
      if (isOfCard(text.charAt(i))) {
        int from = i;
        while (from > 0 && isOfCard(text.charAt(from - 1))) {
          from--;
        }
        int digits = 0;
        for (i = from; i < text.length() && isOfCard(text.charAt(i)); i++) {
          digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        if (digits >= SHORTEST) {
          return true;
        }
      }
    }
    return false;
  }

  /** A digit, or what stands between groups of them; a form sends a blank as a plus. */
  private static boolean isOfCard(char letter) {
    return isDigit(letter) || letter == ' ' || letter == '-' || letter == '+';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** The text without live keys and card numbers that look real. */
  static String masked(String text) {
    String keyless = LIVE_KEY.matcher(text).replaceAll(Redaction.MASK);
    Matcher candidates = CARD.matcher(keyless);
    return candidates.replaceAll(
        found ->
            Matcher.quoteReplacement(
                isReal(found.group().replaceAll("[ -]", "")) ? Redaction.MASK : found.group()));
  }

  /** The text as it came and, where that differs, as a form means it, and as JSON does. */
  private static Stream<String> readings(String text) {
    Stream<String> plain =
        text.indexOf('%') < 0 && text.indexOf('+') < 0
            ? Stream.of(text)
            : Stream.of(text, decoded(text));
    return text.contains("\\u") ? Stream.concat(plain, Stream.of(unescaped(text))) : plain;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Unlike a vendor's reading this one never fails: what is no encoding stays as it is. */
  private static String decoded(String text) {
    byte[] sent = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream meant = new ByteArrayOutputStream(sent.length);
    for (int i = 0; i < sent.length; i++) {
      int code = sent[i] == '%' && i + 2 < sent.length ? code(sent[i + 1], sent[i + 2]) : -1;
      meant.write(code >= 0 ? code : sent[i] == '+' ? ' ' : sent[i]);
      i += code >= 0 ? 2 : 0;
    }
    return meant.toString(StandardCharsets.UTF_8);
  }

  /** The byte that two hexadecimal digits name, or -1. */
  private static int code(byte first, byte second) {
    int high = Character.digit(first, 16);
    int low = Character.digit(second, 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean hasRealCard(String text, int longest) {
    Matcher candidates = CARD.matcher(text);
    while (candidates.find()) {
      String digits = candidates.group().replaceAll("[ -]", "");
      if (digits.length() >= SHORTEST && digits.length() <= longest && isReal(digits)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReal(String digits) {
    return ISSUED.matcher(digits).matches()
        && passesLuhn(digits)
        && !TEST_CARD.matcher(digits).matches();
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
