package dev.surimi.vendor.guestonline;

import dev.surimi.world.Derived;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The services of a restaurant over some days, read from the world in one pass. */
final class Diary {

  /** In the order of their hours. */
  private static final Derived<Integer, List<Opening>> OPENINGS =
      new Derived<>(
          List.of(Opening.TABLE),
          (world, restaurantId) ->
              world
                  .where(Opening.BY_RESTAURANT, restaurantId)
                  .sorted(Comparator.comparing(Opening::start).thenComparing(Opening::id))
                  .toList());

  private final Restaurant restaurant;
  private final List<Opening> openings;
  private final Floor floor;
  private final Map<LocalDate, List<ServiceDay>> serviceDays;
  private final Map<LocalDate, List<Seating>> seatings;

  private Diary(
      Restaurant restaurant,
      List<Opening> openings,
      Floor floor,
      Map<LocalDate, List<ServiceDay>> serviceDays,
      Map<LocalDate, List<Seating>> seatings) {
    this.restaurant = restaurant;
    this.openings = openings;
    this.floor = floor;
    this.serviceDays = serviceDays;
    this.seatings = seatings;
  }

  static Diary of(View world, Restaurant restaurant, LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return of(world, restaurant, from);
    }
    Long first = Seating.day(restaurant.id(), from);
    Long last = Seating.day(restaurant.id(), to);
    return new Diary(
        restaurant,
        world.derive(OPENINGS, restaurant.id()),
        Floor.of(world, restaurant),
        world
            .between(ServiceDay.BY_DAY, first, last)
            .collect(Collectors.groupingBy(ServiceDay::date)),
        world.between(Seating.BY_DAY, first, last).collect(Collectors.groupingBy(Seating::date)));
  }

  static Diary of(View world, Restaurant restaurant, LocalDate date) {
    Long day = Seating.day(restaurant.id(), date);
    return new Diary(
        restaurant,
        world.derive(OPENINGS, restaurant.id()),
        Floor.of(world, restaurant),
        Map.of(date, world.where(ServiceDay.BY_DAY, day).toList()),
        Map.of(date, world.where(Seating.BY_DAY, day).toList()));
  }

  /** The services of a day in the order of their hours, closed ones included. */
  List<RuntimeService> on(LocalDate date) {
    return on(date, opening -> true);
  }

  private List<RuntimeService> on(LocalDate date, Predicate<Opening> wanted) {
    List<RuntimeService> services = new ArrayList<>(openings.size());
    for (Opening opening : openings) {
      if (wanted.test(opening)) {
        ServiceDay day = differences(opening, date);
        if (opening.days().contains(date.getDayOfWeek()) || day.closed() != null) {
          services.add(service(opening, day));
        }
      }
    }
    return services;
  }

  Optional<RuntimeService> find(LocalDate date, String runtimeId) {
    return on(date).stream().filter(service -> service.id().equals(runtimeId)).findFirst();
  }

  /** The service with this opening on a day. */
  Optional<RuntimeService> of(String openingId, LocalDate date) {
    return on(date, opening -> opening.id().equals(openingId)).stream().findFirst();
  }

  /** The service whose hours include {@code time}; an open one first. */
  Optional<RuntimeService> at(LocalDate date, LocalTime time) {
    return on(date, opening -> opening.spans(time)).stream()
        .min(Comparator.comparing(RuntimeService::isClosed));
  }

  /** What the opening would be on a day of the week that it usually skips. */
  List<RuntimeService> openedOn(LocalDate date) {
    return openings.stream()
        .map(opening -> service(opening, differences(opening, date).withClosed(false)))
        .toList();
  }

  private RuntimeService service(Opening opening, ServiceDay day) {
    return new RuntimeService(
        restaurant, opening, day, floor, seatings.getOrDefault(day.date(), List.of()));
  }

  private ServiceDay differences(Opening opening, LocalDate date) {
    for (ServiceDay day : serviceDays.getOrDefault(date, List.of())) {
      if (day.openingId().equals(opening.id())) {
        return day;
      }
    }
    return ServiceDay.untouched(opening, date);
  }
}
