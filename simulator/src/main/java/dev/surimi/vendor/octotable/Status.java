package dev.surimi.vendor.octotable;

/** The states of a reservation (facts 2.4). */
public enum Status {
  /** The restaurant has not answered yet, or the guest stands on the waiting list. */
  WAITING(true),
  /** The restaurant has asked the guest to confirm, who has some time for it. */
  ACCEPTED(true),
  CONFIRMED(true),
  /** The guest has to pay, or to leave a card, within some time. */
  PREPAY(true),
  CANCELLED(false),
  EXPIRED(false),
  REJECTED(false),
  /** No reservation at all but a closure, kept as one. */
  OUTOFORDER(false);

  private final boolean live;

  Status(boolean live) {
    this.live = live;
  }

  /** Whether a guest is still expected. */
  boolean isLive() {
    return live;
  }

  /** Whether nobody else can have the tables. */
  boolean holdsTables() {
    return live || this == OUTOFORDER;
  }

  /** Whether it ends by itself when nothing happens. */
  boolean runsOut() {
    return this == ACCEPTED || this == PREPAY;
  }
}
