package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A reservation. Deleted ones stay as cancelled (facts 2.5); a closure is one as well.
 *
 * @param channel who made it: {@code OCTOTABLE_BOOK} the guest, {@code OCTOTABLE_ADMIN} the
 *     restaurant itself
 * @param customer without a name for a closure
 */
public record Reservation(
    int id,
    int propertyId,
    String channel,
    Customer customer,
    Visit visit,
    Standing standing,
    String notes,
    String specialRequest) {

  static final Table<Integer, Reservation> TABLE =
      Table.of("octotable", "reservations", Reservation.class, Reservation::id);

  /** By property, day, hour and id: the order of lists. */
  static final Index<Integer, Reservation, String> BY_START =
      TABLE.index(
          "by_start", one -> place(one.propertyId, one.visit.date(), one.visit.hour(), one.id));

  /** The closures of a property. */
  static final Index<Integer, Reservation, Integer> CLOSURES =
      TABLE.index(
          "closures", one -> one.standing.status() == Status.OUTOFORDER ? one.propertyId : null);

  public Reservation {
    Objects.requireNonNull(channel);
    Objects.requireNonNull(customer);
    Objects.requireNonNull(visit);
    Objects.requireNonNull(standing);
    notes = Objects.requireNonNullElse(notes, "");
    specialRequest = Objects.requireNonNullElse(specialRequest, "");
  }

  /** The place of a reservation in the order of lists. */
  static String place(int propertyId, LocalDate date, LocalTime hour, int id) {
    return day(propertyId, date) + pad(hour.toSecondOfDay()) + pad(id);
  }

  /** Before all reservations of the property. */
  static String first(int propertyId) {
    return pad(propertyId);
  }

  /** After all reservations of the property. */
  static String last(int propertyId) {
    return pad(propertyId) + "~";
  }

  static String day(int propertyId, LocalDate date) {
    return pad(propertyId) + pad(date.toEpochDay());
  }

  /** Eleven digits, so that texts have the order of the numbers. */
  private static String pad(long number) {
    return String.valueOf(50_000_000_000L + number);
  }

  String place() {
    return place(propertyId, visit.date(), visit.hour(), id);
  }

  Reservation with(Standing newStanding) {
    return new Reservation(
        id, propertyId, channel, customer, visit, newStanding, notes, specialRequest);
  }

  Reservation with(Visit newVisit) {
    return new Reservation(
        id, propertyId, channel, customer, newVisit, standing, notes, specialRequest);
  }

  /** Whether it is no reservation but a closure, still or once. */
  boolean isClosure() {
    return visit.pax() == 0;
  }

  /** Whether it closes the same tables for the same service. */
  boolean isSameClosure(Reservation other) {
    return visit.equals(other.visit);
  }

  Reservation noted(String newNotes) {
    return new Reservation(
        id, propertyId, channel, customer, visit, standing, newNotes, specialRequest);
  }

  /** Whether a guest made it online. */
  boolean isOnline() {
    return !channel.equals(Channel.ADMIN);
  }

  /** When its tables are free again: at the end, or when the guests left before it. */
  Instant freesTablesAt() {
    Instant left = standing.checkedOutAt();
    return left != null && left.isBefore(visit.endsAt()) ? left : visit.endsAt();
  }
}
