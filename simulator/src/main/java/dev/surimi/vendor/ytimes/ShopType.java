package dev.surimi.vendor.ytimes;

/** What a shop is; the names are the vendor's. */
public enum ShopType {
  /** It sells at the counter. */
  SHOP,
  /** Guests sit at tables. */
  SHOP_TABLE,
  /** Guests pay for their time. */
  SHOP_TIME,
  /** Guests serve themselves. */
  SHOP_SELF,
  /** A plain store without a till: no orders. */
  STORAGE;

  boolean takesOrders() {
    return this != STORAGE;
  }
}
