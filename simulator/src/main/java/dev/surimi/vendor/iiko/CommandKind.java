package dev.surimi.vendor.iiko;

/** What the cloud can ask a terminal to do. */
public enum CommandKind {
  CREATE,
  CANCEL,
  CHANGE_TABLES,
  CHANGE_START,
  ADD_ITEMS,
  CHANGE_ITEMS,
  ADD_PAYMENTS
}
