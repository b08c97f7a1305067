package dev.surimi.vendor.restoplace;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a reserve is (facts 1.3); 7 does not exist. */
public enum ReserveStatus {
  NEW(1),
  ACCEPTED(2),
  EXPECTED(3),
  OPEN(4),
  CLOSED(5),
  CANCELLED(6),
  /** Cancelled because the deposit was not paid in time. */
  UNPAID(8);

  private final int code;

  ReserveStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static Optional<ReserveStatus> of(long code) {
    return Stream.of(values()).filter(status -> status.code == code).findFirst();
  }

  /** Whether the tables are taken. */
  boolean isActive() {
    return code <= OPEN.code;
  }

  boolean isCancelled() {
    return this == CANCELLED || this == UNPAID;
  }

  /** The transition table of facts 1.3. */
  boolean leadsTo(ReserveStatus next) {
    return switch (this) {
      case NEW, ACCEPTED -> next != this;
      case EXPECTED -> next != this && next != NEW;
      case OPEN -> next == EXPECTED || next == CLOSED || next == CANCELLED;
      case CLOSED, CANCELLED, UNPAID -> false;
    };
  }
}
