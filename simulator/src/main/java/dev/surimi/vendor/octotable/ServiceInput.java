package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.vendor.octotable.Service.ConfirmationMode;
import dev.surimi.vendor.octotable.Service.OrdersSection;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said about a service. */
final class ServiceInput {

  private static final int MOST_SLOTS = 288;
  private static final int LONGEST_NOTICE = 525_600;
  private static final int FARTHEST = 3_650;

  private ServiceInput() {}

  /** A new service, still without a number. */
  static Service of(Input input, int propertyId) {
    Service usual =
        new Service(
            0,
            propertyId,
            Said.name(input, null),
            true,
            true,
            ConfirmationMode.CONFIRMED,
            false,
            Said.require(input, "average_stay", stay(input)),
            requireDays(input),
            Said.require(input, "start_time", Said.anyHour(input, "start_time")),
            Said.require(input, "end_time", Said.anyHour(input, "end_time")),
            List.of(),
            0,
            null,
            true,
            OrdersSection.NONE);
    return changed(input, usual);
  }

  /** The service with what was sent; the rest stays. */
  static Service changed(Input input, Service before) {
    Service after =
        new Service(
            before.id(),
            before.propertyId(),
            Said.name(input, before.name()),
            Said.flag(input, "bookable", before.bookable()),
            Said.flag(input, "online", before.online()),
            confirmationMode(input).orElse(before.confirmationMode()),
            Said.flag(input, "card_guarantee", before.cardGuarantee()),
            stay(input).orElse(before.averageStay()),
            input.has("days_of_week") ? requireDays(input) : before.daysOfWeek(),
            Said.anyHour(input, "start_time").orElse(before.startTime()),
            Said.anyHour(input, "end_time").orElse(before.endTime()),
            input.has("slots") ? slots(input) : before.slots(),
            Said.number(input, "advance_min", 0, LONGEST_NOTICE).orElse(before.advanceMin()),
            farthest(input, before.maxAdvance()),
            Said.flag(input, "show_rooms", before.showRooms()),
            before.ordersSection());
    if (after.startTime().equals(after.endTime())) {
      throw input.invalid("end_time", "must not be the start_time");
    }
    return after;
  }

  private static Optional<Integer> stay(Input input) {
    return Said.number(input, "average_stay", 1, Service.LONGEST_STAY);
  }

  private static Integer farthest(Input input, Integer before) {
    return input.has("max_advance")
        ? Said.number(input, "max_advance", 0, FARTHEST).orElse(null)
        : before;
  }

  private static Optional<ConfirmationMode> confirmationMode(Input input) {
    return input.parse("confirmation_mode", "CONFIRMED or WAITING_LIST", ConfirmationMode::valueOf);
  }

  private static List<DayOfWeek> requireDays(Input input) {
    List<DayOfWeek> days =
        input.texts("days_of_week").stream()
            .map(day -> day(input, day))
            .distinct()
            .sorted()
            .toList();
    if (days.isEmpty()) {
      throw input.missing("days_of_week");
    }
    return days;
  }

  /** {@code WEN} is the vendor's Wednesday; whole names are answered (facts 2.6 #19). */
  private static DayOfWeek day(Input input, String sent) {
    String name = sent.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name) || day.name().substring(0, 3).equals(name)) {
        return day;
      }
    }
    if (name.equals("WEN")) {
      return DayOfWeek.WEDNESDAY;
    }
    throw input.invalid("days_of_week", "must be of SUN, MON, TUE, WEN, THU, FRI, SAT");
  }

  private static List<LocalTime> slots(Input input) {
    List<LocalTime> slots = new ArrayList<>();
    for (String sent : input.texts("slots")) {
      slots.add(slot(input, sent));
    }
    if (slots.size() > MOST_SLOTS) {
      throw input.invalid("slots", "must be at most " + MOST_SLOTS);
    }
    return slots.stream().distinct().sorted().toList();
  }

  private static LocalTime slot(Input input, String sent) {
    try {
      return Said.anyHour(sent);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw input.invalid("slots", "must be times like 20:00:00");
    }
  }
}
