package dev.surimi.vendor.restoplace;

import java.time.Instant;

/**
 * Where a reserve is, and when it came there.
 *
 * @param seenAt and the others: null when it has not happened
 * @param cancelReason the text that is shown; empty when there is none
 * @param useridCancel who cancelled; 0 when nobody did
 * @param nextId the reserve that the guests went on to; 0 when they did not
 */
public record Standing(
    ReserveStatus status,
    Instant seenAt,
    Instant openedAt,
    Instant closedAt,
    Instant cancelledAt,
    String cancelReason,
    int useridCancel,
    int nextId,
    Instant remindedAt) {

  static Standing of(ReserveStatus status) {
    return new Standing(status, null, null, null, null, "", 0, 0, null);
  }

  /** Somebody of the staff has looked at it. */
  Standing seen(Instant now) {
    return new Standing(
        status,
        seenAt == null ? now : seenAt,
        openedAt,
        closedAt,
        cancelledAt,
        cancelReason,
        useridCancel,
        nextId,
        remindedAt);
  }

  /** Where it goes from here; whether it may is not asked. */
  Standing moved(ReserveStatus next, Instant now, int userid) {
    boolean cancelled = next.isCancelled();
    boolean over = !next.isActive();
    return new Standing(
        next,
        seenAt == null && next != ReserveStatus.NEW && !cancelled ? now : seenAt,
        next == ReserveStatus.OPEN ? now : over ? openedAt : null,
        next == ReserveStatus.CLOSED ? now : null,
        cancelled ? now : null,
        over ? cancelReason : "",
        cancelled ? userid : 0,
        nextId,
        remindedAt);
  }

  Standing because(String reason) {
    return new Standing(
        status, seenAt, openedAt, closedAt, cancelledAt, reason, useridCancel, nextId, remindedAt);
  }

  Standing wentOnTo(int newNextId) {
    return new Standing(
        status,
        seenAt,
        openedAt,
        closedAt,
        cancelledAt,
        cancelReason,
        useridCancel,
        newNextId,
        remindedAt);
  }

  Standing reminded(Instant now) {
    return new Standing(
        status, seenAt, openedAt, closedAt, cancelledAt, cancelReason, useridCancel, nextId, now);
  }
}
