package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * When a deposit is asked for, and how much.
 *
 * @param itemIds the tables it is for
 * @param days the days of the week on which the reserve begins
 * @param since the hour from which on it begins
 * @param countMin the smallest party
 * @param price in kopecks, for each {@code per}
 * @param tip and {@code tax}: percent of the deposit that come on top of it
 * @param text what the guest is told about it
 */
public record DepositRule(
    int id,
    List<Integer> itemIds,
    List<DayOfWeek> days,
    LocalTime since,
    int countMin,
    long price,
    Per per,
    int tip,
    int tax,
    String text) {

  static final Table<Integer, DepositRule> TABLE =
      Table.of("restoplace", "deposit_rules", DepositRule.class, DepositRule::id);

  static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());

  /** What the price is for. */
  public enum Per {
    RESERVE,
    GUEST,
    /** Each hour that has begun. */
    HOUR
  }

  public DepositRule {
    itemIds = List.copyOf(itemIds);
    days = List.copyOf(days);
  }

  boolean covers(Item item, LocalDateTime from, int count) {
    return itemIds.contains(item.id())
        && days.contains(from.getDayOfWeek())
        && !from.toLocalTime().isBefore(since)
        && count >= countMin;
  }

  Quote quote(Duration stay, int count) {
    long deposit =
        switch (per) {
          case RESERVE -> price;
          case GUEST -> price * count;
          case HOUR -> price * ((stay.toMinutes() + 59) / 60);
        };
    return new Quote(deposit, deposit * tip / 100, deposit * tax / 100, text);
  }
}
