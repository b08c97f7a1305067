package dev.surimi.vendor.iiko;

import dev.surimi.world.Table;

/** How can be paid. */
public record PaymentType(String id, String name, Kind kind) {

  static final Table<String, PaymentType> TABLE =
      Table.of("iiko", "payment_types", PaymentType.class, PaymentType::id);

  /** What kind of money it is; the vendor knows some more. */
  public enum Kind {
    CASH,
    CARD,
    /** A programme of the vendor's own, which no restaurant here has. */
    IIKO_CARD,
    EXTERNAL
  }
}
