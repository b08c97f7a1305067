package dev.surimi.vendor.octotable;

import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A restaurant.
 *
 * @param place where it is
 * @param contact how it is reached
 * @param zone its times have no zone on the wire; they are of this one
 * @param owner the client_id of the client it was created for; null for none of its own
 */
public record Property(
    int id,
    String name,
    String description,
    Place place,
    Contact contact,
    String zone,
    boolean enabled,
    boolean sandbox,
    boolean googleEngine,
    String owner) {

  static final Table<Integer, Property> TABLE =
      Table.of("octotable", "properties", Property.class, Property::id);

  static final String DEFAULT_ZONE = "Europe/Rome";

  /** The client of a property that the world's own key does not manage. */
  static final String SOMEBODY_ELSE = "public_somebody_else";

  /** Where a property is; any member may be null. */
  public record Place(
      String address, String city, String cap, BigDecimal latitude, BigDecimal longitude) {}

  /** How a property is reached; any member may be null. */
  public record Contact(String phone, String email, String website) {}

  Property described(String newName, String newDescription, Place newPlace, Contact newContact) {
    return new Property(
        id,
        newName,
        newDescription,
        newPlace,
        newContact,
        zone,
        enabled,
        sandbox,
        googleEngine,
        owner);
  }

  Property numbered(int number) {
    return new Property(
        number, name, description, place, contact, zone, enabled, sandbox, googleEngine, owner);
  }

  /**
   * With Reserve with Google switched on or off.
   *
   * @throws dev.surimi.vendor.Refusal 400 when Google would not know where the guests are to go
   */
  Property withGoogleEngine(boolean on) {
    if (on && (place.address() == null || contact.phone() == null)) {
      throw OctotableError.API_ACCOUNT_VALIDATION.because(
          "this account may not enable the Google engine: the property needs an address and a phone");
    }
    return new Property(id, name, description, place, contact, zone, enabled, sandbox, on, owner);
  }

  ZoneId timeZone() {
    return ZoneId.of(zone);
  }

  /** The whole day on its clocks. */
  Span spanOf(LocalDate day) {
    return new Span(
        day.atStartOfDay(timeZone()), day.plusDays(1).atStartOfDay(timeZone()).toInstant());
  }

  LocalDate today(Instant now) {
    return local(now).toLocalDate();
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, timeZone());
  }
}
