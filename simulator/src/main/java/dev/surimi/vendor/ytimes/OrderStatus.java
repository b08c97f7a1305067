package dev.surimi.vendor.ytimes;

/** Where an order stands with the cashier; there are no others ("итого есть 3 состояния"). */
public enum OrderStatus {
  CREATED,
  ACCEPTED,
  CANCELLED
}
