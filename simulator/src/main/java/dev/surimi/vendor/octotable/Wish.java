package dev.surimi.vendor.octotable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody who books asks for.
 *
 * @param tableIds the tables by name; empty for any that suits
 * @param online whether a guest asks, who may have only what is offered online
 */
record Wish(
    Service service,
    Room room,
    LocalDate date,
    LocalTime hour,
    int pax,
    List<Integer> tableIds,
    boolean online) {

  Wish {
    tableIds = List.copyOf(tableIds);
  }

  Wish at(List<Integer> tables) {
    return new Wish(service, room, date, hour, pax, tables, online);
  }

  /** Whether it is for anything else than the visit that there is. */
  boolean differsFrom(Visit visit) {
    return visit.serviceId() != service.id()
        || visit.roomId() != room.id()
        || !visit.date().equals(date)
        || !visit.hour().equals(hour)
        || visit.pax() != pax
        || !(tableIds.isEmpty() || tableIds.equals(visit.tableIds()));
  }

  Visit in(Span span, List<Integer> tables) {
    return new Visit(
        pax, service.id(), room.id(), tables, date, hour, span.start().toInstant(), span.end());
  }
}
