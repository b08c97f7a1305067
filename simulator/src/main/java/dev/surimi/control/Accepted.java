package dev.surimi.control;

import dev.surimi.vendor.Request;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The media types that a caller takes, in lower case; none named means any.
 *
 * @param ranges as {@code text/*}, without those of weight zero
 */
record Accepted(List<String> ranges) {

  private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(;.*)?");

  static Accepted of(Request request) {
    String header = String.join(",", request.headers().getOrDefault("Accept", List.of()));
    return new Accepted(
        List.of((header.isBlank() ? "*/*" : header).toLowerCase(Locale.ROOT).split(",", -1))
            .stream()
            .filter(range -> !REFUSED.matcher(range).matches())
            .map(range -> range.replaceFirst(";.*", "").strip())
            .toList());
  }

  boolean allows(String type) {
    String family = type.substring(0, type.indexOf('/')) + "/*";
    return ranges.contains(type) || ranges.contains(family) || ranges.contains("*/*");
  }
}
