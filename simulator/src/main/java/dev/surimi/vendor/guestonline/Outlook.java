package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an online guest can look into a restaurant's calendar, and in which steps.
 *
 * @param anyDay whether past and far days count too: every day that the documentation prints has
 *     passed
 */
record Outlook(Instant now, boolean anyDay, Duration granularity) {

  private static final Duration FINEST = Duration.ofMinutes(1);

  Outlook {
    granularity = granularity.compareTo(FINEST) < 0 ? FINEST : granularity;
  }

  static Outlook of(Transaction world, boolean anyDay) {
    return new Outlook(world.now(), anyDay, world.options().duration("guestonline.granularity"));
  }

  static Outlook of(Call call) {
    return of(call.world(), call.key().documented());
  }

  boolean covers(Restaurant restaurant, LocalDate date) {
    LocalDate today = restaurant.today(now);
    return anyDay
        || (!date.isBefore(today) && !date.isAfter(today.plusDays(Restaurant.BOOKABLE_DAYS)));
  }

  /** The last day on which something can be found after {@code date}. */
  LocalDate endAfter(Restaurant restaurant, LocalDate date) {
    return (anyDay ? date : restaurant.today(now)).plusDays(Restaurant.BOOKABLE_DAYS);
  }

  boolean isOver(RuntimeService service) {
    return !anyDay && now.isAfter(service.lastBookingAt());
  }

  /** The hours at which a service can be booked, its end included. */
  List<LocalTime> hours(Opening opening) {
    List<LocalTime> hours = new ArrayList<>();
    long step = granularity.toSeconds();
    for (long second = opening.start().toSecondOfDay();
        second <= opening.end().toSecondOfDay();
        second += step) {
      hours.add(LocalTime.ofSecondOfDay(second));
    }
    return hours;
  }
}
