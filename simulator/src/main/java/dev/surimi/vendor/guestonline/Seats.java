package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seats of all services: what is free, and who takes it. Whoever takes seats takes them here.
 */
final class Seats {

  private Seats() {}

  /**
   * What an online guest finds now.
   *
   * @param anyDay whether the day may be past or far ahead: the documentation's key books on any
   *     day
   * @throws dev.surimi.vendor.Refusal when it cannot be booked: 404 for an area that is not there,
   *     400 for one that is not offered online, else 402
   */
  static Offer find(
      Transaction world,
      Restaurant restaurant,
      LocalDate date,
      LocalTime time,
      Party party,
      boolean anyDay) {
    Outlook outlook = Outlook.of(world, anyDay);
    if (!outlook.covers(restaurant, date)) {
      throw GuestonlineError.requestFailed(
          "pending_booking", "the date is out of the bookable range");
    }
    Areas.requireBookable(world, restaurant, party.areaId());
    Search search = Search.of(party, outlook);
    List<RuntimeService> services = Diary.of(world, restaurant, date).on(date);
    return services.stream()
        .flatMap(
            service -> search.hours(service).stream().map(hour -> Offer.of(service, hour, party)))
        .filter(offer -> offer.time().equals(time))
        .min(Comparator.comparing(Offer::state))
        .orElseThrow(() -> whyNot(services, search, time));
  }

  /** Seats are the reason only when the hour could be booked with more of them. */
  private static Refusal whyNot(List<RuntimeService> services, Search search, LocalTime time) {
    List<Optional<String>> objections =
        services.stream()
            .filter(service -> service.opening().spans(time))
            .map(service -> search.objection(service, time))
            .toList();
    if (objections.isEmpty()) {
      return GuestonlineError.requestFailed("pending_booking", "there is no service at this hour");
    }
    return objections.stream().anyMatch(Optional::isEmpty)
        ? GuestonlineError.noSeats()
        : GuestonlineError.requestFailed("pending_booking", objections.get(0).orElseThrow());
  }

  /** Takes what was found in this transaction; nothing on the waiting list. */
  static void take(Transaction world, String holder, Offer offer) {
    if (offer.state() != HourState.WAITING) {
      world.put(Seating.TABLE, Seating.of(holder, offer));
    }
  }

  /**
   * Takes seats for a booking by the staff, anywhere in the house; none outside of the services'
   * hours.
   *
   * @throws dev.surimi.vendor.Refusal 402 when the service is closed or no seats are left
   */
  static Optional<Opening> takeForStaff(
      Transaction world,
      String holder,
      Restaurant restaurant,
      LocalDate date,
      LocalTime time,
      int persons) {
    Optional<RuntimeService> found = Diary.of(world, restaurant, date).at(date, time);
    found.ifPresent(
        service -> {
          requireOpen(service);
          requireSeats(service, persons);
          Spot spot =
              service.spotForStaff(persons, time, holder).orElseThrow(GuestonlineError::noSeats);
          Offer offer =
              Offer.of(
                  service, new Hour(time, HourState.INITIALIZED, spot), new Party(persons, null));
          world.put(Seating.TABLE, Seating.of(holder, offer));
        });
    return found.map(RuntimeService::opening);
  }

  /**
   * Gives the holder as many seats as the party has now, at its tables or at others; nothing to one
   * who holds none.
   *
   * @throws dev.surimi.vendor.Refusal 402 when not enough seats are left
   */
  static void resize(Transaction world, String holder, int persons) {
    world
        .find(Seating.TABLE, holder)
        .filter(seating -> seating.persons() != persons)
        .ifPresent(seating -> world.put(Seating.TABLE, resized(world, seating, persons)));
  }

  /** Gives the seats back, if there are any. */
  static void release(Transaction world, String holder) {
    world.remove(Seating.TABLE, holder);
  }

  /** The same seats, another holder: a pending booking becomes a booking. */
  static void pass(Transaction world, String from, String to) {
    world
        .find(Seating.TABLE, from)
        .ifPresent(
            seating -> {
              world.remove(Seating.TABLE, from);
              world.put(Seating.TABLE, seating.heldBy(to));
            });
  }

  /** The names of the holder's tables, as in {@code 11, 12}; empty without tables. */
  static String tableNames(View world, String holder) {
    return world.find(Seating.TABLE, holder).stream()
        .flatMap(seating -> seating.tableIds().stream())
        .flatMap(id -> world.find(DiningTable.TABLE, id).stream())
        .map(DiningTable::name)
        .collect(Collectors.joining(", "));
  }

  private static Seating resized(Transaction world, Seating seating, int persons) {
    Restaurant restaurant = world.find(Restaurant.TABLE, seating.restaurantId()).orElseThrow();
    RuntimeService service =
        Diary.of(world, restaurant, seating.date())
            .of(seating.openingId(), seating.date())
            .orElseThrow();
    requireSeats(service, persons - seating.persons());
    if (service.isCapacitive() || persons <= service.chairs(seating.tableIds())) {
      return seating.with(persons);
    }
    return service
        .spotForStaff(persons, seating.time(), seating.holder())
        .map(spot -> seating.with(persons, spot))
        .orElseThrow(GuestonlineError::noSeats);
  }

  private static void requireSeats(RuntimeService service, int more) {
    if (more > service.leftSeats()) {
      throw GuestonlineError.noSeats();
    }
  }

  private static void requireOpen(RuntimeService service) {
    if (service.isClosed()) {
      throw GuestonlineError.requestFailed("booking", "the service is closed");
    }
  }
}
