package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/** A table that a reserve keeps from others for a while. */
public record Occupation(String tableId, String reserveId, Instant from, Instant to) {

  private static final Duration LONGEST = Duration.ofMinutes(Booking.MOST_MINUTES);

  /** Makes the seconds of all years up to 9999 numbers of as many digits. */
  private static final long SHIFT = 100_000_000_000L;

  static final Table<String, Occupation> TABLE =
      Table.of("iiko", "occupations", Occupation.class, Occupation::key);

  private static final Index<String, Occupation, String> BY_START =
      TABLE.index("by_start", one -> place(one.tableId(), one.from()));

  private String key() {
    return key(tableId, reserveId);
  }

  static String key(String tableId, String reserveId) {
    return tableId + " " + reserveId;
  }

  /** Who keeps the table at some time between. */
  static Stream<Occupation> between(View world, String tableId, Instant from, Instant to) {
    return world
        .between(BY_START, place(tableId, from.minus(LONGEST)), place(tableId, to))
        .filter(one -> one.from().isBefore(to) && one.to().isAfter(from));
  }

  private static String place(String tableId, Instant at) {
    return String.format(Locale.ROOT, "%s %013d", tableId, at.getEpochSecond() + SHIFT);
  }
}
