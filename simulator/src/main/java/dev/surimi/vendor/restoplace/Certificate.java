package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import java.time.Instant;

/**
 * A gift certificate; only webhooks tell of it.
 *
 * @param number what the guest sees ({@code certificate_id})
 * @param price in kopecks
 * @param openedAt when the guest came with it; null when nobody has
 */
public record Certificate(
    int id,
    int number,
    Guest guest,
    Origin origin,
    long price,
    Instant validTo,
    Instant openedAt,
    Instant updatedAt) {

  static final Table<Integer, Certificate> TABLE =
      Table.of("restoplace", "certificates", Certificate.class, Certificate::id);

  private static final int NEW = 1;
  private static final int OPEN = 4;

  int status() {
    return openedAt == null ? NEW : OPEN;
  }

  /** The guest comes with it. */
  Certificate opened(Instant now) {
    if (openedAt != null) {
      throw RestoplaceError.impossible("Сертификат уже открыт");
    }
    if (!now.isBefore(validTo)) {
      throw RestoplaceError.impossible("Срок действия сертификата истёк");
    }
    return new Certificate(id, number, guest, origin, price, validTo, now, now);
  }
}
