package dev.surimi.vendor.iiko;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How .NET writes names, times and money: {@code ClientRefused}, {@code 2026-06-27 19:00:00.000},
 * {@code 1890.0}.
 */
final class Wire {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

  private Wire() {}

  static String name(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** On a terminal's clocks; null stays null. */
  static String time(LocalDateTime local) {
    return local == null ? null : TIME.format(local);
  }

  static String utc(Instant instant) {
    return time(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /** A double of .NET, which has one decimal at least. */
  static BigDecimal number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(1, stripped.scale()), RoundingMode.UNNECESSARY);
  }

  static BigDecimal money(long kopecks) {
    return number(BigDecimal.valueOf(kopecks, 2));
  }
}
