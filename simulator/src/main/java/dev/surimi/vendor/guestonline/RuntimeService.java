package dev.surimi.vendor.guestonline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One service on one day: its template, what is different that day, and who sits where. Derived,
 * never stored.
 */
final class RuntimeService {

  private final Restaurant restaurant;
  private final Opening opening;
  private final ServiceDay day;
  private final Floor floor;
  private final List<Seating> houseSeatings;
  private final int seated;

  /**
   * @param houseSeatings the seatings of all services of the restaurant on that day
   */
  RuntimeService(
      Restaurant restaurant,
      Opening opening,
      ServiceDay day,
      Floor floor,
      List<Seating> houseSeatings) {
    this.restaurant = restaurant;
    this.opening = opening;
    this.day = day;
    this.floor = floor;
    this.houseSeatings = houseSeatings;
    int persons = 0;
    for (Seating seating : houseSeatings) {
      persons += isOwn(seating) ? seating.persons() : 0;
    }
    this.seated = persons;
  }

  /**
   * The day's seconds and the end of the opening's id, 24 hexadecimal digits; or the id that the
   * documentation prints for it.
   */
  String id() {
    return day.runtimeId() != null ? day.runtimeId() : idOf(opening, day.date());
  }

  Restaurant restaurant() {
    return restaurant;
  }

  Opening opening() {
    return opening;
  }

  ServiceDay day() {
    return day;
  }

  LocalDate date() {
    return day.date();
  }

  boolean isClosed() {
    return Boolean.TRUE.equals(day.closed());
  }

  boolean hasWaitingList() {
    return day.waitingList() != null ? day.waitingList() : opening.waitingList();
  }

  int capacity() {
    return day.seats() != null ? day.seats() : opening.seats();
  }

  int seated() {
    return seated;
  }

  /** Seats that can still be booked; none when the service is marked full by hand. */
  int leftSeats() {
    return day.full() ? 0 : Math.max(0, capacity() - seated);
  }

  /** When online booking ends. */
  Instant lastBookingAt() {
    return date()
        .atTime(opening.start())
        .atZone(restaurant.timeZone())
        .toInstant()
        .minus(opening.lastBookingBefore());
  }

  boolean isCapacitive() {
    return restaurant.engineMode() == EngineMode.CAPACITIVE;
  }

  /** Whether online guests may ask for this area at all. */
  boolean offersArea(Integer areaId) {
    return areaId == null || floor.onlineAreaIds().contains(areaId);
  }

  /** What an online party gets at an hour. */
  Optional<Spot> spotFor(Party party, LocalTime time) {
    if (party.persons() > leftSeats()) {
      return Optional.empty();
    }
    return isCapacitive() ? Optional.of(Spot.ANYWHERE) : floor.forGuest(party, tablesTaken(time));
  }

  /** What a party gets that the staff seat, when the seats of {@code holder} count as free. */
  Optional<Spot> spotForStaff(int persons, LocalTime time, String holder) {
    return isCapacitive()
        ? Optional.of(Spot.ANYWHERE)
        : floor.forStaff(persons, tablesTaken(time, seating -> !seating.holder().equals(holder)));
  }

  List<Integer> areasFor(Party party, LocalTime time) {
    return floor.areasForGuest(party, tablesTaken(time));
  }

  /** Whether not one more guest could come, however few they are. */
  boolean isFull(List<LocalTime> hours) {
    return leftSeats() == 0 || (!isCapacitive() && hours.stream().noneMatch(this::hasFreeTable));
  }

  /** The tables of each kind that nobody of this service sits at. */
  List<TableAvailability> tableAvailabilities() {
    Set<Integer> taken = new HashSet<>();
    own().forEach(seating -> taken.addAll(seating.tableIds()));
    return TableAvailability.count(
        floor.onlineTables().stream().filter(table -> !taken.contains(table.id())));
  }

  int chairs(List<Integer> tableIds) {
    return floor.chairs(tableIds);
  }

  private boolean hasFreeTable(LocalTime time) {
    Set<Integer> taken = tablesTaken(time);
    return floor.onlineTables().stream().anyMatch(table -> !taken.contains(table.id()));
  }

  private Set<Integer> tablesTaken(LocalTime time) {
    return tablesTaken(time, seating -> true);
  }

  private Set<Integer> tablesTaken(LocalTime time, Predicate<Seating> whose) {
    Set<Integer> taken = new HashSet<>();
    for (Seating seating : houseSeatings) {
      if (seating.overlaps(time, opening.stay()) && whose.test(seating)) {
        taken.addAll(seating.tableIds());
      }
    }
    return taken;
  }

  private Stream<Seating> own() {
    return houseSeatings.stream().filter(this::isOwn);
  }

  private boolean isOwn(Seating seating) {
    return seating.openingId().equals(opening.id());
  }

  private static String idOf(Opening opening, LocalDate date) {
    long seconds = date.toEpochDay() * 24 * 60 * 60 & 0xffffffffL;
    return HexFormat.of().toHexDigits(seconds, 8) + opening.id().substring(8);
  }
}
