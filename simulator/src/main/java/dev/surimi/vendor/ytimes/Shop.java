package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A shop of the account.
 *
 * @param number its place in the list
 * @param phone ten digits; null when it has none
 */
public record Shop(
    String guid,
    int number,
    String name,
    ShopType type,
    String cityName,
    String address,
    String phone,
    ZoneId timeZone) {

  static final Table<String, Shop> TABLE = Table.of("ytimes", "shops", Shop.class, Shop::guid);

  public Shop {
    Objects.requireNonNull(type);
    Objects.requireNonNull(timeZone);
  }

  LocalDate today(Instant now) {
    return local(now).toLocalDate();
  }

  /** The shop's clock then, in whole seconds. */
  LocalDateTime local(Instant instant) {
    return instant.atZone(timeZone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
  }
}
