package dev.surimi.vendor.iiko;

/** How the creation of a reserve went. */
public enum Creation {
  SUCCESS,
  IN_PROGRESS,
  ERROR
}
