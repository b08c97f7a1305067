package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import java.math.BigDecimal;

/**
 * A voucher of a partner: over goods (warrant) or over money (gift).
 *
 * @param type the partner it came from
 * @param amount in units of the currency; null for goods
 */
public record Voucher(
    String code,
    Kind kind,
    String name,
    String description,
    String type,
    BigDecimal amount,
    String currency,
    Status status) {

  static final Table<String, Voucher> TABLE =
      Table.of("guestonline", "vouchers", Voucher.class, Voucher::code);

  /** What it is worth: something to eat, or money. */
  public enum Kind {
    WARRANT,
    GIFT
  }

  /** Whether it can still be used. */
  public enum Status {
    VALID,
    USED,
    EXPIRED
  }

  boolean isValid() {
    return status == Status.VALID;
  }

  Voucher used() {
    return new Voucher(code, kind, name, description, type, amount, currency, Status.USED);
  }
}
