package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The slots of a day, and who would find a table in them. */
final class Times {

  private static final int LENGTH = 120;

  /** Shorter slots would make answers of many megabytes (inferred). */
  private static final int SHORTEST = 15;

  private static final int DAY = 1440;
  private static final int LEAST_SHIFT = 30;

  private Times() {}

  static Reply list(Call call) {
    Parameters said = Parameters.of(call);
    LocalDate date = said.requireDay("date");
    int length = said.between(SHORTEST, DAY, "length").orElse(LENGTH);
    int shift = shift(call, said).orElse(length);
    Integer floorId = said.floorId().orElse(null);
    AddressTime time = AddressTime.of(call.world());
    Function<Instant, String> format = format(said, time);
    Availability availability =
        Availability.in(window(time, date, length), call.world(), Audience.of(call));
    SlotJson json = new SlotJson(availability, floorId, format, call.options());
    Stream<Interval> slots = beginnings(date, shift).flatMap(from -> slot(time, from, length));
    return Envelope.of(call, Paging.array(slots, json::of));
  }

  /** In the range of 30 to 1440 minutes, or moved into it (facts 1.10 R-11). */
  private static Optional<Integer> shift(Call call, Parameters said) {
    return call.options().text("restoplace.shift").equals("error")
        ? said.between(LEAST_SHIFT, DAY, "shift")
        : said.integer("shift").map(shift -> Math.max(LEAST_SHIFT, Math.min(DAY, shift)));
  }

  private static Interval window(AddressTime time, LocalDate date, int length) {
    Instant end = time.startOf(date.plusDays(1)).plus(Duration.ofMinutes(length));
    return new Interval(time.startOf(date), end);
  }

  private static Stream<LocalDateTime> beginnings(LocalDate date, int shift) {
    return Stream.iterate(
        date.atStartOfDay(),
        from -> from.toLocalDate().equals(date),
        from -> from.plusMinutes(shift));
  }

  /**
   * As a creation reads the slot's texts: no hour that the clocks skip, none that ends before it
   * begins because they go back.
   */
  private static Stream<Interval> slot(AddressTime time, LocalDateTime from, int length) {
    if (!time.shows(from)) {
      return Stream.empty();
    }
    Instant begin = time.instant(from);
    Instant end = time.instant(time.local(begin.plus(Duration.ofMinutes(length))));
    return begin.isBefore(end) ? Stream.of(new Interval(begin, end)) : Stream.empty();
  }

  /** {@code standart} is the vendor's spelling (facts 1.2). */
  private static Function<Instant, String> format(Parameters said, AddressTime time) {
    String name = said.text("dateFormat", DAY).orElse("standart").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "standart", "standard" -> time::print;
      case "rfc3339" -> time::rfc3339;
      default -> throw said.invalid("dateFormat");
    };
  }
}
