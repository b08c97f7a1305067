package dev.surimi.vendor.guestonline;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/**
 * An offer, an event or a menu that goes with a booking.
 *
 * @param startOn first day; null for a permanent one
 * @param bookable false: not to be chosen online
 * @param maximumDishes null without a limit
 * @param recurrences the hours of the week it is limited to; empty for always
 * @param prepayment null when there is none
 */
public record Commercial(
    int id,
    Kind kind,
    int restaurantId,
    String name,
    String description,
    LocalDate startOn,
    LocalDate endOn,
    boolean permanent,
    Boolean bookable,
    int minimumDishes,
    Integer maximumDishes,
    List<Translation> translations,
    List<Recurrence> recurrences,
    Prepayment prepayment) {

  static final Table<Integer, Commercial> TABLE =
      Table.of("guestonline", "commercials", Commercial.class, Commercial::id);

  static final Index<Integer, Commercial, Integer> BY_RESTAURANT =
      TABLE.index("by_restaurant", Commercial::restaurantId);

  /** What it is; on the wire in the member {@code object}. */
  public enum Kind {
    OFFER,
    EVENT,
    MENU;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Its name and description in another language. */
  public record Translation(String locale, String name, String description) {}

  public Commercial {
    translations = List.copyOf(translations);
    recurrences = List.copyOf(recurrences);
  }

  boolean isMenu() {
    return kind == Kind.MENU;
  }

  /** Whether its days include this one; hours are another matter. */
  boolean runsOn(LocalDate date) {
    return permanent
        || ((startOn == null || !date.isBefore(startOn))
            && (endOn == null || !date.isAfter(endOn)));
  }

  /** Whether a party can choose it at an hour. */
  boolean isAvailable(LocalDate date, LocalTime time, int persons) {
    return runsOn(date)
        && !Boolean.FALSE.equals(bookable)
        && persons >= minimumDishes
        && (recurrences.isEmpty()
            || recurrences.stream().anyMatch(hours -> hours.includes(date, time)));
  }

  Commercial changed(String newName, String newDescription, Boolean newBookable) {
    return new Commercial(
        id,
        kind,
        restaurantId,
        newName,
        newDescription,
        startOn,
        endOn,
        permanent,
        newBookable,
        minimumDishes,
        maximumDishes,
        translations,
        recurrences,
        prepayment);
  }
}
