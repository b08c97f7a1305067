package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;
import java.math.BigDecimal;

/** A restaurant. */
public record Organization(
    String id,
    String name,
    String code,
    String country,
    String address,
    BigDecimal latitude,
    BigDecimal longitude,
    String currency,
    String phoneCode,
    boolean anonymousGuests) {

  static final Table<String, Organization> TABLE =
      Table.of("iiko", "organizations", Organization.class, Organization::id);
}
