package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;

/** Why a terminal did not do what the cloud asked: the {@code code} of an ErrorInfo (facts 3.4). */
public enum ErrorCode implements Refusal.Cause {
  COMMON,
  CUSTOMER_NAME_NOT_SPECIFIED,
  TERMINAL_GROUP_ID_NOT_DETERMINED,
  TERMINAL_GROUP_UNREGISTERED,
  TERMINAL_GROUP_DISABLED,
  ENTITY_ALREADY_IN_USE,
  TOO_SMALL_DELIVERY_DATE,
  DUPLICATED_RESERVE_ID,
  ANONYMOUS_CUSTOMER_DISABLED,
  INCORRECT,
  ORDER_NOT_FOUND;

  String wire() {
    return Wire.name(this);
  }

  Refusal because(String message) {
    return Refusal.of(this, message);
  }
}
