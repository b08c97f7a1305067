package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A restaurant that takes bookings.
 *
 * @param locale of its staff, and of guests who name none
 * @param stripeKey public, for prepayments
 * @param cancelReason what guests are told when the restaurant cancels; HTML
 * @param details messages to whoever books, by locale
 */
public record Restaurant(
    int id,
    String name,
    String address,
    String city,
    String postcode,
    String country,
    String phone,
    String countryCode,
    ZoneId timeZone,
    int capacity,
    EngineMode engineMode,
    String locale,
    String stripeKey,
    String cancelReason,
    Map<String, String> details,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Restaurant> TABLE =
      Table.of("guestonline", "restaurants", Restaurant.class, Restaurant::id);

  /** How far ahead guests may book online; the vendor publishes no number. */
  static final int BOOKABLE_DAYS = 90;

  public Restaurant {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }

  /** The hour that clocks show then: an hour that is skipped in spring is an hour later. */
  LocalDateTime onItsClocks(LocalDateTime time) {
    return time.atZone(timeZone).toLocalDateTime();
  }

  LocalDate today(Instant now) {
    return now.atZone(timeZone).toLocalDate();
  }
}
