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
 * @param terms for which reserves
 * @param price in kopecks, for each {@code per}
 * @param tip and {@code tax}: percent of the deposit that come on top of it
 * @param text what the guest is told about it
 */
public record DepositRule(
    int id,
    List<Integer> itemIds,
    Terms terms,
    long price,
    Per per,
    int tip,
    int tax,
    String text) {

  static final Table<Integer, DepositRule> TABLE =
      Table.of("restoplace", "deposit_rules", DepositRule.class, DepositRule::id);

  /**
   * The reserves that a rule is for.
   *
   * @param days the days of the week on which they begin
   * @param since the hour from which on they begin
   * @param countMin the smallest party
   */
  public record Terms(List<DayOfWeek> days, LocalTime since, int countMin) {

    static final Terms ALWAYS = new Terms(List.of(DayOfWeek.values()), LocalTime.MIN, 1);

    public Terms {
      days = List.copyOf(days);
    }

    Terms fromParties(int newCountMin) {
      return new Terms(days, since, newCountMin);
    }

    boolean cover(LocalDateTime from, int count) {
      return days.contains(from.getDayOfWeek())
          && !from.toLocalTime().isBefore(since)
          && count >= countMin;
    }
  }

  /** What the price is for. */
  public enum Per {
    RESERVE,
    GUEST,
    /** Each hour that has begun. */
    HOUR
  }

  public DepositRule {
    itemIds = List.copyOf(itemIds);
  }

  boolean covers(Item item, LocalDateTime from, int count) {
    return itemIds.contains(item.id()) && terms.cover(from, count);
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
