package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Who takes which seats of a service, and when.
 *
 * @param holder {@code pending:<id>} or {@code booking:<id>}
 * @param stay how long the tables are taken
 * @param tableIds empty where only seats are counted
 * @param areaId of the tables; null where there are none
 */
public record Seating(
    String holder,
    int restaurantId,
    String openingId,
    LocalDate date,
    LocalTime time,
    int persons,
    Duration stay,
    List<Integer> tableIds,
    Integer areaId) {

  static final Table<String, Seating> TABLE =
      Table.of("guestonline", "seatings", Seating.class, Seating::holder);

  static final Index<String, Seating, Long> BY_DAY =
      TABLE.index("by_day", seating -> day(seating.restaurantId, seating.date));

  private static final long MORE_DAYS_THAN_THERE_ARE = 10_000_000_000L;

  public Seating {
    tableIds = List.copyOf(tableIds);
  }

  /** A restaurant's day as an index value; days of one restaurant are in order. */
  static Long day(int restaurantId, LocalDate date) {
    return restaurantId * MORE_DAYS_THAN_THERE_ARE + date.toEpochDay();
  }

  static Seating of(String holder, Offer offer) {
    Opening opening = offer.opening();
    return new Seating(
        holder,
        opening.restaurantId(),
        opening.id(),
        offer.date(),
        offer.time(),
        offer.persons(),
        opening.stay(),
        offer.tableIds(),
        offer.areaId());
  }

  /** Another number of persons at the same tables. */
  Seating with(int newPersons) {
    return new Seating(
        holder, restaurantId, openingId, date, time, newPersons, stay, tableIds, areaId);
  }

  Seating with(int newPersons, Spot spot) {
    return new Seating(
        holder,
        restaurantId,
        openingId,
        date,
        time,
        newPersons,
        stay,
        spot.tableIds(),
        spot.areaId());
  }

  Seating heldBy(String newHolder) {
    return new Seating(
        newHolder, restaurantId, openingId, date, time, persons, stay, tableIds, areaId);
  }

  /**
   * Whether it shares a moment with another stay of the same day; one may begin when the other
   * ends.
   */
  boolean overlaps(LocalTime otherTime, Duration otherStay) {
    long from = time.toSecondOfDay();
    long otherFrom = otherTime.toSecondOfDay();
    return from < otherFrom + otherStay.toSeconds() && otherFrom < from + stay.toSeconds();
  }

  Instant startsAt(ZoneId zone) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  Instant endsAt(ZoneId zone) {
    return startsAt(zone).plus(stay);
  }
}
