package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages that stay right while entities come and go between them: a cursor names the place of the
 * last one shown, not a number of ones to skip. It carries a check, so that a made-up one is seen.
 */
record Cursor(String after, int limit) {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,80})\\.([0-9a-f]{1,8})");
  private static final int ALL = Integer.MAX_VALUE - 1;
  private static final String BEGINNING = "";

  /**
   * Which page is wanted of a list whose places begin with {@code prefix}; everything without a
   * limit (facts 2.6 #16).
   *
   * @throws dev.surimi.vendor.Refusal 400 for a cursor that is none of this list
   */
  static Cursor of(Input input, String prefix) {
    int limit = Said.number(input, "limit", 1, ALL).orElse(ALL);
    Optional<String> sent = input.text("next_cursor");
    if (sent.isEmpty()) {
      return new Cursor(BEGINNING, limit);
    }
    return sent.flatMap(Cursor::placeIn)
        .filter(place -> place.startsWith(prefix))
        .map(place -> new Cursor(place, limit))
        .orElseThrow(() -> input.invalid("next_cursor", "is none that was answered to this list"));
  }

  /** The place at which to begin reading. */
  String from(String beginning) {
    return after.compareTo(beginning) > 0 ? after : beginning;
  }

  /** The page of these, with the cursor of the next one only if there is one. */
  <T> ObjectNode page(
      Stream<T> inOrder, Function<T, String> place, Function<T, ? extends JsonNode> json) {
    List<T> found =
        inOrder.filter(one -> place.apply(one).compareTo(after) > 0).limit(limit + 1L).toList();
    List<T> page = found.subList(0, Math.min(limit, found.size()));
    ObjectNode answer = Wire.data(page.stream().map(json));
    if (found.size() > page.size()) {
      answer.put("next_cursor", encoded(place.apply(page.get(page.size() - 1))));
    }
    return answer;
  }

  private static String encoded(String place) {
    return Bearer.encoded((place + "." + check(place)).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> placeIn(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Matcher matcher = FORM.matcher(text);
      return matcher.matches() && matcher.group(2).equals(check(matcher.group(1)))
          ? Optional.of(matcher.group(1))
          : Optional.empty();
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  private static String check(String place) {
    CRC32 crc = new CRC32();
    crc.update(("octotable " + place).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
