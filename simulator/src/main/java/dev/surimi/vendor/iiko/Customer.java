package dev.surimi.vendor.iiko;

/**
 * Who a reserve is for.
 *
 * @param guestId null for a customer of one time
 * @param name null when nobody said it, which a terminal refuses
 */
public record Customer(String guestId, String name) {}
