package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Several things sold together.
 *
 * @param price kopecks of the whole; null when it is calculated from what is chosen
 * @param weekDays when it is sold
 * @param timeFromLimit from when; null without a limit
 * @param timeToLimit until when, not included; null without a limit
 */
public record Combo(
    String guid,
    String name,
    long priority,
    Long price,
    List<ComboItem> itemList,
    List<DayOfWeek> weekDays,
    LocalTime timeFromLimit,
    LocalTime timeToLimit,
    String imageLink,
    boolean useMinPriceForDiscount,
    boolean active) {

  static final Table<String, Combo> TABLE = Table.of("ytimes", "combos", Combo.class, Combo::guid);

  public Combo {
    itemList = List.copyOf(itemList);
    weekDays = List.copyOf(weekDays);
  }

  boolean isCalcPrice() {
    return price == null;
  }

  /** Limits over midnight belong to the day on which they begin. */
  boolean isSoldAt(LocalDateTime time) {
    LocalTime from = timeFromLimit == null ? LocalTime.MIN : timeFromLimit;
    LocalTime to = timeToLimit == null ? LocalTime.MAX : timeToLimit;
    boolean overMidnight = from.isAfter(to);
    boolean afterStart = !time.toLocalTime().isBefore(from);
    boolean beforeEnd = time.toLocalTime().isBefore(to);
    if (overMidnight && !afterStart) {
      return beforeEnd && weekDays.contains(time.getDayOfWeek().minus(1));
    }
    return weekDays.contains(time.getDayOfWeek()) && afterStart && (overMidnight || beforeEnd);
  }

  Combo limited(List<DayOfWeek> newWeekDays, LocalTime newTimeFrom, LocalTime newTimeTo) {
    return new Combo(
        guid,
        name,
        priority,
        price,
        itemList,
        newWeekDays,
        newTimeFrom,
        newTimeTo,
        imageLink,
        useMinPriceForDiscount,
        active);
  }

  Combo changed(String newName, Long newPrice, boolean nowActive) {
    return new Combo(
        guid,
        newName,
        priority,
        newPrice,
        itemList,
        weekDays,
        timeFromLimit,
        timeToLimit,
        imageLink,
        useMinPriceForDiscount,
        nowActive);
  }
}
