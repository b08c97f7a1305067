package dev.surimi.vendor.octotable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * When a party sits where.
 *
 * @param pax 0 for a closure
 * @param tableIds empty for one who waits for a table
 * @param date the day in the property's zone
 * @param endsAt the start and the service's average stay; exclusive
 */
public record Visit(
    int pax,
    int serviceId,
    int roomId,
    List<Integer> tableIds,
    LocalDate date,
    LocalTime hour,
    Instant startsAt,
    Instant endsAt) {

  public Visit {
    tableIds = List.copyOf(tableIds);
    Objects.requireNonNull(date);
    Objects.requireNonNull(hour);
    Objects.requireNonNull(startsAt);
    Objects.requireNonNull(endsAt);
  }

  Visit at(List<Integer> tables) {
    return new Visit(pax, serviceId, roomId, tables, date, hour, startsAt, endsAt);
  }
}
