package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;

/**
 * What is different on one day from an {@link Opening}; null wherever the template applies.
 *
 * @param runtimeId the id of the runtime service, where the documentation prints one
 * @param seats seats in all, taken ones included
 * @param full marked full by hand
 */
public record ServiceDay(
    String openingId,
    int restaurantId,
    LocalDate date,
    String runtimeId,
    Integer seats,
    Boolean closed,
    boolean full,
    Boolean waitingList) {

  static final Table<String, ServiceDay> TABLE =
      Table.of("guestonline", "service_days", ServiceDay.class, ServiceDay::key);

  static final Index<String, ServiceDay, Long> BY_DAY =
      TABLE.index("by_day", day -> Seating.day(day.restaurantId, day.date));

  static ServiceDay untouched(Opening opening, LocalDate date) {
    return new ServiceDay(
        opening.id(), opening.restaurantId(), date, null, null, null, false, null);
  }

  static String key(String openingId, LocalDate date) {
    return openingId + "/" + date;
  }

  String key() {
    return key(openingId, date);
  }

  ServiceDay named(String newRuntimeId) {
    return new ServiceDay(
        openingId, restaurantId, date, newRuntimeId, seats, closed, full, waitingList);
  }

  ServiceDay withSeats(Integer newSeats) {
    return new ServiceDay(
        openingId, restaurantId, date, runtimeId, newSeats, closed, full, waitingList);
  }

  ServiceDay withClosed(boolean isClosed) {
    return new ServiceDay(
        openingId, restaurantId, date, runtimeId, seats, isClosed, full, waitingList);
  }

  ServiceDay withFull(boolean isFull) {
    return new ServiceDay(
        openingId, restaurantId, date, runtimeId, seats, closed, isFull, waitingList);
  }

  ServiceDay withWaitingList(boolean hasWaitingList) {
    return new ServiceDay(
        openingId, restaurantId, date, runtimeId, seats, closed, full, hasWaitingList);
  }
}
