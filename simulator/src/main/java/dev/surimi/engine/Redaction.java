package dev.surimi.engine;

import dev.surimi.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what is written down: keys, tokens, passwords and card numbers of messages
 * with a real vendor.
 */
final class Redaction {

  static final String MASK = "***";

  private static final String NAMES =
      "password|passwd|pass|secret|client_secret|clientsecret|token|access_token|refresh_token|"
          + "auth_token|authtoken|apilogin|apikey|api_key|x-api-key|stripe_token|card_number|"
          + "cardnumber|cvc|cvv|signature";
  private static final Pattern IN_JSON =
      Pattern.compile(
          "(\"(?:" + NAMES + ")\"\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_A_FORM =
      Pattern.compile(
          "((?:^|[?&\\[])(?:" + NAMES + ")(?:%5D|\\])?=)([^&\\s]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile(
          "authorization|proxy-authorization|cookie|set-cookie|.*(token|key|secret|signature).*");

  private static final Pattern POINTER =
      Pattern.compile(".*/(?:" + NAMES + ")(?:/.*)?", Pattern.CASE_INSENSITIVE);

  private Redaction() {}

  /** What came is quoted in the message, and what came may be a secret. */
  static Violation of(Violation violation) {
    String message = of(violation.message());
    return new Violation(
        violation.direction(),
        violation.severity(),
        violation.pointer(),
        violation.keyword(),
        POINTER.matcher(violation.pointer()).matches()
            ? message.replaceFirst("(?s), got .*", ", got " + MASK)
            : message,
        violation.schema());
  }

  /** A body or a URL without its secrets. */
  static String of(String text) {
    String json = masked(IN_JSON.matcher(text), "\"" + MASK + "\"");
    return Secrets.masked(masked(IN_A_FORM.matcher(json), MASK));
  }

  static String of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.UTF_8));
  }

  static Map<String, List<String>> ofHeaders(Map<String, List<String>> headers) {
    Map<String, List<String>> masked = new LinkedHashMap<>();
    headers.forEach(
        (name, values) ->
            masked.put(
                name, values.stream().map(value -> isSecret(name) ? MASK : of(value)).toList()));
    return masked;
  }

  static Map<String, String> ofAnswered(Map<String, String> headers) {
    Map<String, String> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, value) -> masked.put(name, isSecret(name) ? MASK : of(value)));
    return masked;
  }

  private static boolean isSecret(String header) {
    return HEADER.matcher(header.toLowerCase(Locale.ROOT)).matches();
  }

  private static String masked(Matcher secrets, String mask) {
    return secrets.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + mask));
  }
}
