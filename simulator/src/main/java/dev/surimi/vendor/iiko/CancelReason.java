package dev.surimi.vendor.iiko;

/** Why nobody sat down. */
public enum CancelReason {
  CLIENT_NOT_APPEARED,
  CLIENT_REFUSED,
  OTHER
}
