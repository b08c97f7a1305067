package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be booked in a property on a day. Slots, rooms and reservations all ask here, so that
 * they never disagree.
 */
final class Availability {

  /** The tightest fit first, and single tables before groups. */
  private static final Comparator<DiningTable> BEST_CHOICE =
      Comparator.comparing(DiningTable::guestsMax)
          .thenComparing(DiningTable::group)
          .thenComparing(DiningTable::id);

  /** A stay must end in a year of four digits. */
  private static final int LAST_YEAR = 9999;

  private final Property property;
  private final LocalDate date;
  private final Floor floor;
  private final List<Occupation> occupations;
  private final Instant now;

  private Availability(
      Property property, LocalDate date, Floor floor, List<Occupation> occupations, Instant now) {
    this.property = property;
    this.date = date;
    this.floor = floor;
    this.occupations = occupations;
    this.now = now;
  }

  static Availability of(Transaction world, Property property, LocalDate date) {
    Floor floor = Floor.of(world, property);
    List<Occupation> occupations = Occupation.around(world, property, date, floor);
    return new Availability(property, date, floor, occupations, world.now());
  }

  /** As if this reservation were not there. */
  Availability without(int reservationId) {
    List<Occupation> others =
        occupations.stream().filter(one -> one.reservationId() != reservationId).toList();
    return new Availability(property, date, floor, others, now);
  }

  /** The hours of a service that a party of this size may book online. */
  List<LocalTime> slots(Service service, int pax) {
    return service.hours().stream()
        .filter(
            hour -> offered(service, hour).filter(span -> hasTable(service, span, pax)).isPresent())
        .toList();
  }

  /** The hours of a service that guests may ask for online, be there a table or not. */
  List<LocalTime> offered(Service service) {
    return service.hours().stream().filter(hour -> offered(service, hour).isPresent()).toList();
  }

  LocalDate date() {
    return date;
  }

  /** Whether the hour would be offered if there were room, and every table is closed then. */
  boolean isClosed(Service service, LocalTime hour) {
    return offered(service, hour).filter(this::isClosed).isPresent();
  }

  /** The tables of a room that a party of this size may book online, the best choice first. */
  List<DiningTable> tables(Service service, LocalTime hour, Room room, int pax) {
    return offered(service, hour).map(span -> tables(service, span, room, pax)).orElse(List.of());
  }

  /** Whether nobody else has the table or a part of it then. */
  boolean isFree(DiningTable table, Span span) {
    return isFree(table.parts(), span.start().toInstant(), span.end());
  }

  /** Whether nobody else has any of these tables during the visit. */
  boolean isFree(Visit visit) {
    return isFree(floor.parts(visit.tableIds()), visit.startsAt(), visit.endsAt());
  }

  private boolean isFree(Set<Integer> parts, Instant from, Instant to) {
    return occupations.stream()
        .filter(one -> one.overlaps(from, to))
        .allMatch(one -> Collections.disjoint(one.parts(), parts));
  }

  /** When the hour is served; empty when it is not, or when the clocks skip it. */
  Optional<Span> span(Service service, LocalTime hour) {
    LocalDateTime start = date.atTime(hour);
    boolean served =
        date.getYear() < LAST_YEAR && service.isServedOn(date) && service.hours().contains(hour);
    boolean exists = !property.timeZone().getRules().getValidOffsets(start).isEmpty();
    return served && exists
        ? Optional.of(Span.of(start, property.timeZone(), service.averageStay()))
        : Optional.empty();
  }

  /**
   * The visit that the wish becomes, at its own tables or at the best ones.
   *
   * @throws Refusal 400 when there is no such slot or no table
   */
  Visit seat(Wish wish) {
    Span span = requireSpan(wish);
    return wish.in(span, wish.tableIds().isEmpty() ? best(wish, span) : named(wish, span));
  }

  /**
   * The visit that a change leads to: at the same tables if they can be kept, or at the best ones.
   */
  Visit move(Wish wish, List<Integer> current) {
    Span span = requireSpan(wish);
    Wish same = wish.at(current);
    boolean kept = floor.has(current, wish.room()) && objection(same, span).isEmpty();
    return wish.in(span, kept ? current : best(wish, span));
  }

  /** The visit of one who waits for a table. */
  Visit waiting(Wish wish) {
    return wish.in(requireSpan(wish), List.of());
  }

  private Span requireSpan(Wish wish) {
    Service service = wish.service();
    Span span =
        span(service, wish.hour())
            .orElseThrow(
                () -> no("the service " + service.name() + " has no slot at " + said(wish)));
    if (wish.online() && !isOffered(service, span)) {
      throw no("the service " + service.name() + " cannot be booked online at " + said(wish));
    }
    return span;
  }

  private List<Integer> best(Wish wish, Span span) {
    if (!wish.service().isOffered()) {
      throw no("the service " + wish.service().name() + " cannot be booked online: send table_ids");
    }
    return tables(wish.service(), span, wish.room(), wish.pax()).stream()
        .findFirst()
        .map(table -> List.of(table.id()))
        .orElseThrow(
            () ->
                no(
                    "no available table at %s: no suitable table for pax %d is free in the room %s"
                        .formatted(said(wish), wish.pax(), wish.room().name())));
  }

  private List<Integer> named(Wish wish, Span span) {
    objection(wish, span)
        .ifPresent(
            why -> {
              throw no(why);
            });
    return wish.tableIds();
  }

  /** Why the tables that the wish names cannot be had; empty when they can. */
  private Optional<String> objection(Wish wish, Span span) {
    Set<Integer> parts = new HashSet<>();
    long capacity = 0;
    for (int id : wish.tableIds()) {
      DiningTable table = floor.require(id, wish.room());
      if (!Collections.disjoint(parts, table.parts())
          || !isFor(table, wish)
          || !isFree(table, span)) {
        return Optional.of(
            "the table " + table.name() + " (" + id + ") is not available at " + said(wish));
      }
      parts.addAll(table.parts());
      capacity += table.guestsMax();
    }
    return capacity >= wish.pax()
        ? Optional.empty()
        : Optional.of(
            "the capacity of the tables is %d, too small for pax %d"
                .formatted(capacity, wish.pax()));
  }

  private boolean isFor(DiningTable table, Wish wish) {
    return !wish.online() || (table.bookable() && wish.room().bookable());
  }

  private Optional<Span> offered(Service service, LocalTime hour) {
    return span(service, hour).filter(span -> isOffered(service, span));
  }

  private boolean isOffered(Service service, Span span) {
    return service.isOffered() && service.isWithinAdvance(span.start(), now);
  }

  private boolean hasTable(Service service, Span span, int pax) {
    return floor.rooms().stream().anyMatch(room -> !tables(service, span, room, pax).isEmpty());
  }

  private boolean isClosed(Span span) {
    Set<Integer> closed =
        occupations.stream()
            .filter(Occupation::closure)
            .filter(one -> one.overlaps(span.start().toInstant(), span.end()))
            .flatMap(one -> one.parts().stream())
            .collect(Collectors.toSet());
    return closed.containsAll(floor.singles());
  }

  private List<DiningTable> tables(Service service, Span span, Room room, int pax) {
    if (!service.isOffered() || !room.bookable()) {
      return List.of();
    }
    return floor.tables(room).stream()
        .filter(DiningTable::bookable)
        .filter(table -> table.suits(pax) && isFree(table, span))
        .sorted(BEST_CHOICE)
        .toList();
  }

  private static String said(Wish wish) {
    return wish.hour().format(Wire.HOUR) + " on " + wish.date();
  }

  private static Refusal no(String message) {
    return OctotableError.INVALID_BOOKING_TIME.because(message);
  }
}
