package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A meal that is served on some days of the week, and its rules of booking.
 *
 * @param averageStay minutes
 * @param advanceMin minutes before the start in which nobody may book online any more
 * @param maxAdvance days ahead that may be booked online; null for any
 * @param endTime not after the start: of the next day
 * @param slots the bookable hours; empty for one every thirty minutes
 */
public record Service(
    int id,
    int propertyId,
    String name,
    boolean bookable,
    boolean online,
    ConfirmationMode confirmationMode,
    boolean cardGuarantee,
    int averageStay,
    List<DayOfWeek> daysOfWeek,
    LocalTime startTime,
    LocalTime endTime,
    List<LocalTime> slots,
    int advanceMin,
    Integer maxAdvance,
    boolean showRooms,
    OrdersSection ordersSection) {

  static final Table<Integer, Service> TABLE =
      Table.of("octotable", "services", Service.class, Service::id);

  static final Index<Integer, Service, Integer> BY_PROPERTY =
      TABLE.index("by_property", Service::propertyId);

  /** A stay is at most a day, so that yesterday's guests are all who can still sit. */
  static final int LONGEST_STAY = 1440;

  private static final int GRID = 30;
  private static final int DAY = 1440;

  /** What becomes of a new reservation. */
  public enum ConfirmationMode {
    CONFIRMED,
    WAITING_LIST
  }

  /** Whether guests may order dishes, and what they have to say then. */
  public record OrdersSection(
      boolean orderEnabled, List<String> requiredFields, boolean sendOrderEnabled) {

    static final OrdersSection NONE = new OrdersSection(false, List.of(), false);

    public OrdersSection {
      requiredFields = List.copyOf(requiredFields);
    }
  }

  public Service {
    daysOfWeek = List.copyOf(daysOfWeek);
    slots = List.copyOf(slots);
  }

  Service numbered(int number) {
    return with(number, confirmationMode, cardGuarantee, slots, advanceMin, maxAdvance);
  }

  Service asking(ConfirmationMode mode, boolean forCard) {
    return with(id, mode, forCard, slots, advanceMin, maxAdvance);
  }

  Service at(List<LocalTime> hours) {
    return with(id, confirmationMode, cardGuarantee, hours, advanceMin, maxAdvance);
  }

  Service within(int minutes, Integer days) {
    return with(id, confirmationMode, cardGuarantee, slots, minutes, days);
  }

  /** For the restaurant itself only. */
  Service offline() {
    return on(daysOfWeek, false);
  }

  Service on(List<DayOfWeek> days) {
    return on(days, online);
  }

  private Service on(List<DayOfWeek> days, boolean isOnline) {
    return new Service(
        id,
        propertyId,
        name,
        bookable,
        isOnline,
        confirmationMode,
        cardGuarantee,
        averageStay,
        days,
        startTime,
        endTime,
        slots,
        advanceMin,
        maxAdvance,
        showRooms,
        ordersSection);
  }

  private Service with(
      int number,
      ConfirmationMode mode,
      boolean forCard,
      List<LocalTime> hours,
      int minutes,
      Integer days) {
    return new Service(
        number,
        propertyId,
        name,
        bookable,
        online,
        mode,
        forCard,
        averageStay,
        daysOfWeek,
        startTime,
        endTime,
        hours,
        minutes,
        days,
        showRooms,
        ordersSection);
  }

  /**
   * The hours at which guests may come: every thirty minutes, the last one a stay before the end
   * (facts 2.3, slots).
   */
  List<LocalTime> hours() {
    if (!slots.isEmpty()) {
      return slots;
    }
    List<LocalTime> hours = new ArrayList<>();
    int start = startTime.toSecondOfDay() / 60;
    int last = Math.min(endMinute(start) - averageStay, DAY - 1);
    for (int minute = start; minute <= last; minute += GRID) {
      hours.add(startTime.plusMinutes(minute - start));
    }
    return hours;
  }

  boolean isServedOn(LocalDate date) {
    return daysOfWeek.contains(date.getDayOfWeek());
  }

  /** Whether guests may book it online. */
  boolean isOffered() {
    return bookable && online;
  }

  /** Whether this start may be booked online: neither over, nor too soon, nor too far ahead. */
  boolean isWithinAdvance(ZonedDateTime start, Instant now) {
    LocalDate today = now.atZone(start.getZone()).toLocalDate();
    return !start.toInstant().isBefore(now.plusSeconds(60L * advanceMin))
        && (maxAdvance == null || !start.toLocalDate().isAfter(today.plusDays(maxAdvance)));
  }

  /** From its start to its end. */
  Span spanOn(LocalDate date, Property property) {
    LocalDate lastDay = endTime.isAfter(startTime) ? date : date.plusDays(1);
    return new Span(
        date.atTime(startTime).atZone(property.timeZone()),
        lastDay.atTime(endTime).atZone(property.timeZone()).toInstant());
  }

  private int endMinute(int start) {
    int end = endTime.toSecondOfDay() / 60;
    return end <= start ? end + DAY : end;
  }
}
