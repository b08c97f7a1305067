package dev.surimi.vendor.ytimes;

/** How the guest gets what was ordered. */
public enum OrderType {
  /** To take away. */
  TOGO,
  /** In the hall. */
  IN,
  DELIVERY,
  PRE_ORDER;

  /** The kind that a sale prints for a portion fit for any order. */
  String inSale() {
    return this == IN ? "IN" : "TOGO";
  }
}
