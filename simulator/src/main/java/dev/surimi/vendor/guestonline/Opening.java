package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A service of the week, the template of its days: lunch from Tuesday to Saturday.
 *
 * @param id 24 hexadecimal digits
 * @param period breakfast, brunch, lunch, afternoon or dinner
 * @param start the first hour that can be booked, in the restaurant's zone
 * @param end the last one
 * @param minPersons the smallest party that may book online
 * @param maxPersons the largest one
 * @param lastBookingBefore how long before its start online booking ends
 * @param stay how long a party keeps its table
 * @param menuRequested whether guests have to pick a menu
 * @param prepayment null when there is none
 * @param details messages to whoever books, by locale
 */
public record Opening(
    String id,
    int restaurantId,
    String period,
    Set<DayOfWeek> days,
    LocalTime start,
    LocalTime end,
    int seats,
    int minPersons,
    int maxPersons,
    Duration lastBookingBefore,
    Duration stay,
    boolean waitingList,
    boolean menuRequested,
    Validation validation,
    Prepayment prepayment,
    Map<String, String> details) {

  static final Table<String, Opening> TABLE =
      Table.of("guestonline", "openings", Opening.class, Opening::id);

  static final Index<String, Opening, Integer> BY_RESTAURANT =
      TABLE.index("by_restaurant", Opening::restaurantId);

  public Opening {
    days = Collections.unmodifiableSet(new TreeSet<>(days));
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }

  Opening with(Prepayment newPrepayment) {
    return new Opening(
        id,
        restaurantId,
        period,
        days,
        start,
        end,
        seats,
        minPersons,
        maxPersons,
        lastBookingBefore,
        stay,
        waitingList,
        menuRequested,
        validation,
        newPrepayment,
        details);
  }

  /**
   * Whether an hour is one of its hours: both ends are (the printed lunch from 12:00 to 14:00 lists
   * 14:00).
   */
  boolean spans(LocalTime time) {
    return !time.isBefore(start) && !time.isAfter(end);
  }
}
