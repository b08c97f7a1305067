package dev.surimi.vendor.octotable;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * How things are with a reservation, and what may become of it.
 *
 * @param waitingList as the request said
 * @param expiresAt when it ends by itself, or would have; null when it never would
 * @param checkedInAt when the guests came; null before
 * @param checkedOutAt when the guests left and their tables were free again; null before
 * @param givenUpAt when the staff gave up guests who did not come; null when they did not
 */
public record Standing(
    Status status,
    boolean waitingList,
    Instant changedAt,
    Instant expiresAt,
    Instant checkedInAt,
    Instant checkedOutAt,
    Instant givenUpAt) {

  public Standing {
    Objects.requireNonNull(status);
    Objects.requireNonNull(changedAt);
  }

  static Standing of(Status status, Instant now) {
    return new Standing(status, false, now, null, null, null, null);
  }

  Standing onWaitingList() {
    return new Standing(status, true, changedAt, expiresAt, checkedInAt, checkedOutAt, givenUpAt);
  }

  Standing endingAt(Instant end) {
    return new Standing(status, waitingList, changedAt, end, checkedInAt, checkedOutAt, givenUpAt);
  }

  /** The restaurant asks the guest, who has this long to say yes. */
  Standing askedToConfirm(Instant now, Duration window) {
    requireWaiting();
    return become(Status.ACCEPTED, now).endingAt(now.plus(window));
  }

  Standing confirmedByRestaurant(Instant now) {
    requireWaiting();
    return become(Status.CONFIRMED, now);
  }

  Standing rejected(Instant now) {
    requireWaiting();
    return become(Status.REJECTED, now);
  }

  Standing confirmedByGuest(Instant now) {
    require(Status.ACCEPTED, "nobody has asked the guest to confirm");
    return become(Status.CONFIRMED, now);
  }

  Standing paid(Instant now) {
    require(Status.PREPAY, "there is nothing to pay");
    return become(Status.CONFIRMED, now);
  }

  /** What has ended stays as it is: a second cancellation changes nothing (facts 2.6 #23). */
  Standing cancelled(Instant now) {
    return status.holdsTables() ? become(Status.CANCELLED, now) : this;
  }

  /** The guests do not come. */
  Standing givenUp(Instant now) {
    return new Standing(
        Status.CANCELLED, waitingList, now, expiresAt, checkedInAt, checkedOutAt, now);
  }

  Standing expired(Instant now) {
    return become(Status.EXPIRED, now);
  }

  /** The first check-in counts; it is possible at any time and changes no status (2.6 #9). */
  Standing checkedIn(Instant now) {
    requireLive();
    return checkedInAt != null ? this : with(now, checkedOutAt);
  }

  Standing withoutCheckIn() {
    requireLive();
    if (checkedOutAt != null) {
      throw OctotableError.CONFLICT.because(
          "the guests have checked out: undo the check-out before the check-in");
    }
    return with(null, null);
  }

  Standing checkedOut(Instant now) {
    requireLive();
    if (checkedInAt == null) {
      throw OctotableError.CONFLICT.because("the guests have not checked in");
    }
    return checkedOutAt != null ? this : with(checkedInAt, now);
  }

  Standing withoutCheckOut() {
    requireLive();
    return with(checkedInAt, null);
  }

  /** Whether it is planned to end by itself; guests who have come are not sent away. */
  boolean isRunningOut() {
    return status.runsOut() && expiresAt != null && checkedInAt == null;
  }

  boolean isArrived() {
    return checkedInAt != null && checkedOutAt == null;
  }

  void requireLive() {
    if (!status.isLive()) {
      throw OctotableError.CONFLICT.because("the reservation is " + words());
    }
  }

  void requireNotOver() {
    if (!status.holdsTables()) {
      throw OctotableError.CONFLICT.because("the reservation is " + words() + " already");
    }
  }

  private void requireWaiting() {
    require(Status.WAITING, "only a waiting reservation can be accepted, rejected or confirmed");
  }

  private void require(Status wanted, String otherwise) {
    if (status != wanted) {
      throw OctotableError.CONFLICT.because("the reservation is " + words() + ": " + otherwise);
    }
  }

  private Standing become(Status next, Instant now) {
    return new Standing(next, waitingList, now, expiresAt, checkedInAt, checkedOutAt, givenUpAt);
  }

  private Standing with(Instant checkIn, Instant checkOut) {
    return new Standing(status, waitingList, changedAt, expiresAt, checkIn, checkOut, givenUpAt);
  }

  private String words() {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
