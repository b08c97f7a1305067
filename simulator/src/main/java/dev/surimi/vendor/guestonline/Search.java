package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an online guest looks for in a restaurant's calendar.
 *
 * @param period only services of this period; null for all
 * @param commercials only hours with one of these; null for all hours
 */
record Search(Party party, String period, List<Commercial> commercials, Outlook outlook) {

  private static final List<String> PERIODS =
      List.of("breakfast", "brunch", "lunch", "afternoon", "dinner");

  static Search of(Party party, Outlook outlook) {
    return new Search(party, null, null, outlook);
  }

  /** The search that a call's parameters ask for. */
  static Search of(Call call, Party party) {
    return new Search(party, period(call.input()), null, Outlook.of(call));
  }

  Search with(List<Commercial> wanted) {
    return new Search(party, period, List.copyOf(wanted), outlook);
  }

  /** The services of a day that are looked at. */
  List<RuntimeService> services(Diary diary, LocalDate date) {
    return diary.on(date).stream()
        .filter(service -> period == null || period.equals(service.opening().period()))
        .toList();
  }

  /** The hours of a service at which the party can book, or wait. */
  List<Hour> hours(RuntimeService service) {
    if (service.isClosed() || outlook.isOver(service) || !isWelcome(service)) {
      return List.of();
    }
    return outlook.hours(service.opening()).stream()
        .filter(time -> hasWantedCommercial(service.date(), time))
        .map(time -> hour(service, time))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Why the party cannot ask for this service and hour at all; empty when it can. */
  Optional<String> objection(RuntimeService service, LocalTime time) {
    Opening opening = service.opening();
    if (service.isClosed()) {
      return Optional.of("the service is closed");
    }
    if (!outlook.hours(opening).contains(time)) {
      return Optional.of("bookings begin every " + outlook.granularity().toMinutes() + " minutes");
    }
    if (outlook.isOver(service)) {
      return Optional.of("online booking of this service is over");
    }
    if (!isWelcome(service)) {
      return Optional.of(
          service.offersArea(party.areaId())
              ? "this service takes %d to %d persons online"
                  .formatted(opening.minPersons(), opening.maxPersons())
              : "this area cannot be booked");
    }
    return Optional.empty();
  }

  DayStatus status(Diary diary, LocalDate date) {
    return services(diary, date).stream()
        .map(this::status)
        .min(Comparator.naturalOrder())
        .orElse(DayStatus.CLOSED);
  }

  DayStatus status(RuntimeService service) {
    if (service.isClosed()) {
      return DayStatus.CLOSED;
    }
    List<Hour> hours = hours(service);
    if (hours.stream().anyMatch(Hour::isBookable)) {
      return DayStatus.AVAILABLE;
    }
    if (!hours.isEmpty()) {
      return DayStatus.WAITING;
    }
    return service.isFull(outlook.hours(service.opening()))
        ? DayStatus.FULL
        : DayStatus.UNAVAILABLE;
  }

  /** The first day after {@code date} with an hour to book. */
  Optional<LocalDate> nextAvailable(View world, Restaurant restaurant, LocalDate date) {
    LocalDate end = outlook.endAfter(restaurant, date);
    LocalDate start = firstAfter(restaurant, date);
    if (start.isAfter(end)) {
      return Optional.empty();
    }
    Diary diary = Diary.of(world, restaurant, start, end);
    return start.datesUntil(end.plusDays(1)).filter(day -> isAvailable(diary, day)).findFirst();
  }

  private boolean isAvailable(Diary diary, LocalDate date) {
    return services(diary, date).stream()
        .flatMap(service -> hours(service).stream())
        .anyMatch(Hour::isBookable);
  }

  private LocalDate firstAfter(Restaurant restaurant, LocalDate date) {
    LocalDate next = date.plusDays(1);
    LocalDate today = restaurant.today(outlook.now());
    return !outlook.anyDay() && next.isBefore(today) ? today : next;
  }

  private boolean isWelcome(RuntimeService service) {
    Opening opening = service.opening();
    return party.persons() >= opening.minPersons()
        && party.persons() <= opening.maxPersons()
        && service.offersArea(party.areaId());
  }

  private boolean hasWantedCommercial(LocalDate date, LocalTime time) {
    return commercials == null
        || commercials.stream()
            .anyMatch(commercial -> commercial.isAvailable(date, time, party.persons()));
  }

  private Optional<Hour> hour(RuntimeService service, LocalTime time) {
    HourState state = service.opening().validation().stateFor(time, party.persons());
    return service
        .spotFor(party, time)
        .map(spot -> new Hour(time, state, spot))
        .or(() -> service.hasWaitingList() ? Optional.of(Hour.waiting(time)) : Optional.empty());
  }

  static void requirePeriod(Input input, String name, String period) {
    if (!PERIODS.contains(period)) {
      throw input.invalid(name, "must be one of " + String.join(", ", PERIODS));
    }
  }

  private static String period(Input input) {
    Optional<String> period = input.text("period");
    period.ifPresent(given -> requirePeriod(input, "period", given));
    return period.orElse(null);
  }
}
