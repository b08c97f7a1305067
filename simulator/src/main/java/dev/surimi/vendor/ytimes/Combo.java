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
    LocalTime clock = time.toLocalTime();
    boolean begun = timeFromLimit == null || !clock.isBefore(timeFromLimit);
    boolean over = timeToLimit != null && !clock.isBefore(timeToLimit);
    if (!isOverMidnight()) {
      return weekDays.contains(time.getDayOfWeek()) && begun && !over;
    }
    return begun
        ? weekDays.contains(time.getDayOfWeek())
        : weekDays.contains(time.getDayOfWeek().minus(1)) && !over;
  }

  private boolean isOverMidnight() {
    return timeFromLimit != null && timeToLimit != null && timeFromLimit.isAfter(timeToLimit);
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
