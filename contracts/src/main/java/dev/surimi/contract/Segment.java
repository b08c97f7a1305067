package dev.surimi.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One segment of a path: of a template, or of a call and percent-encoded. */
final class Segment {
  private Segment() {}

  /** Whether it is a template as {@code {id}}, the whole of it. */
  static boolean isTemplate(String segment) {
    return segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
  }

  /** The segment between two indices; what is no percent-encoding stays as it came. */
  static String decoded(String path, int from, int to) {
    String segment = path.substring(from, to);
    return segment.indexOf('%') < 0 ? segment : decode(segment);
  }

  private static String decode(String segment) {
    byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int code = bytes[i] == '%' && i + 2 < bytes.length ? code(bytes[i + 1], bytes[i + 2]) : -1;
      decoded.write(code < 0 ? bytes[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  /** The byte that two hexadecimal digits name, or -1. */
  private static int code(byte first, byte second) {
    int high = Character.digit(first, 16);
    int low = Character.digit(second, 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
