package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.world.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which reservations are looked for.
 *
 * @param hour the first hour of each day; null for any
 * @param stages of these the reservation must be in one; empty for any
 */
record ReservationFilter(
    LocalDate first,
    LocalDate last,
    LocalTime hour,
    Set<Status> statuses,
    String text,
    Set<Integer> services,
    Set<Integer> rooms,
    List<Predicate<Reservation>> stages) {

  static ReservationFilter of(Input input, Instant now) {
    return new ReservationFilter(
        Said.startDay(input).orElse(null),
        Said.day(input, "end_date").orElse(null),
        Said.hour(input, "start_hour").orElse(null),
        statuses(input),
        Said.text(input, "text_search", Said.NAME).map(String::strip).orElse(null),
        Set.copyOf(input.integers("service_ids")),
        Set.copyOf(input.integers("room_ids")),
        stages(input, now));
  }

  /** Those of the property from {@code cursor} on, in the order of lists. */
  Stream<Reservation> of(View world, Property property, Cursor cursor) {
    if (text != null && first == null && last == null) {
      return found(world, property);
    }
    String from =
        first == null ? Reservation.first(property.id()) : Reservation.day(property.id(), first);
    String to =
        last == null
            ? Reservation.last(property.id())
            : Reservation.day(property.id(), last.plusDays(1));
    return world.between(Reservation.BY_START, cursor.from(from), to).filter(this::matches);
  }

  /** A search through all days finds few: they are put in order rather than all looked up in it. */
  private Stream<Reservation> found(View world, Property property) {
    return world
        .all(Reservation.TABLE)
        .filter(one -> one.propertyId() == property.id() && matches(one))
        .sorted(Comparator.comparing(Reservation::place));
  }

  private boolean matches(Reservation one) {
    return (statuses.isEmpty() || statuses.contains(one.standing().status()))
        && (services.isEmpty() || services.contains(one.visit().serviceId()))
        && (rooms.isEmpty() || rooms.contains(one.visit().roomId()))
        && (hour == null || !one.visit().hour().isBefore(hour))
        && (text == null || one.customer().matches(text))
        && (stages.isEmpty() || stages.stream().anyMatch(stage -> stage.test(one)));
  }

  private static Set<Status> statuses(Input input) {
    return input.texts("status").stream()
        .map(text -> status(input, text))
        .collect(Collectors.toSet());
  }

  private static Status status(Input input, String text) {
    try {
      return Status.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw input.invalid("status", "must be of " + List.of(Status.values()));
    }
  }

  /** To come, here, gone (facts 2.5); several mean any of them. */
  private static List<Predicate<Reservation>> stages(Input input, Instant now) {
    List<Predicate<Reservation>> stages = new ArrayList<>();
    if (Said.flag(input, "incoming", false)) {
      stages.add(one -> one.standing().status().isLive() && one.visit().startsAt().isAfter(now));
    }
    if (Said.flag(input, "arrived", false)) {
      stages.add(one -> one.standing().isArrived());
    }
    if (Said.flag(input, "departed", false)) {
      stages.add(one -> one.standing().checkedOutAt() != null);
    }
    return stages;
  }
}
