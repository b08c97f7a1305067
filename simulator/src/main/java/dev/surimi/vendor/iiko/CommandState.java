package dev.surimi.vendor.iiko;

/** How a command stands. */
public enum CommandState {
  IN_PROGRESS,
  SUCCESS,
  ERROR
}
