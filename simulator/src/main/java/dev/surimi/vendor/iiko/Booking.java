package dev.surimi.vendor.iiko;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was asked for.
 *
 * @param startsOn on the terminal's clocks
 * @param eventType the kind of banquet in free words; null for none
 */
public record Booking(
    Customer customer,
    String phone,
    int guests,
    String comment,
    long minutes,
    boolean shouldRemind,
    List<String> tableIds,
    LocalDateTime startsOn,
    String eventType) {

  static final long MOST_MINUTES = 10_080;

  public Booking {
    tableIds = tableIds.stream().distinct().toList();
  }

  Duration length() {
    return Duration.ofMinutes(minutes);
  }

  Booking by(Customer newCustomer) {
    return new Booking(
        newCustomer, phone, guests, comment, minutes, shouldRemind, tableIds, startsOn, eventType);
  }

  Booking at(List<String> newTables) {
    return new Booking(
        customer, phone, guests, comment, minutes, shouldRemind, newTables, startsOn, eventType);
  }

  Booking on(LocalDateTime newStart) {
    return new Booking(
        customer, phone, guests, comment, minutes, shouldRemind, tableIds, newStart, eventType);
  }

  Booking with(int newGuests, String newComment) {
    return new Booking(
        customer,
        phone,
        newGuests,
        newComment,
        minutes,
        shouldRemind,
        tableIds,
        startsOn,
        eventType);
  }
}
