package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tables kept for guests; with an order it is a banquet.
 *
 * @param terminalGroupId null when none could be found, and so the creation fails
 * @param error why the creation failed; null unless it did
 * @param guestsCameOn on the terminal's clocks; null before
 * @param order null for a plain reserve
 */
public record Reserve(
    String id,
    String externalNumber,
    String organizationId,
    String terminalGroupId,
    Trace trace,
    Creation creation,
    ErrorInfo error,
    boolean deleted,
    Booking booking,
    ReserveStatus status,
    CancelReason cancelReason,
    LocalDateTime guestsCameOn,
    Order order) {

  static final Table<String, Reserve> TABLE =
      Table.of("iiko", "reserves", Reserve.class, Reserve::id);

  static final Index<String, Reserve, String> BY_GUEST =
      TABLE.index("by_guest", reserve -> reserve.booking().customer().guestId());

  /** Those that the next close of the shift deletes. */
  static final Index<String, Reserve, String> CLOSED_IN =
      TABLE.index("closed_in", reserve -> reserve.isFinished() ? reserve.terminalGroupId() : null);

  /** A reserve that a terminal is yet to take. */
  static Reserve asked(
      String id,
      String externalNumber,
      String organizationId,
      String terminalGroupId,
      Booking booking,
      Order order) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        null,
        Creation.IN_PROGRESS,
        null,
        false,
        booking,
        ReserveStatus.NEW,
        null,
        null,
        order);
  }

  boolean isBanquet() {
    return order != null;
  }

  /** Whether it keeps its tables from others. */
  boolean takesTables() {
    return creation == Creation.SUCCESS && !deleted && status != ReserveStatus.CLOSED;
  }

  boolean isFinished() {
    return creation == Creation.SUCCESS && !deleted && status == ReserveStatus.CLOSED;
  }

  Reserve created(UnaryOperator<Order> numbering) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        trace,
        Creation.SUCCESS,
        null,
        false,
        booking,
        status,
        null,
        null,
        order == null ? null : numbering.apply(order));
  }

  Reserve failed(ErrorInfo why) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        trace,
        Creation.ERROR,
        why,
        false,
        booking,
        status,
        null,
        null,
        order);
  }

  Reserve traced(Trace newTrace) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        newTrace,
        creation,
        error,
        deleted,
        booking,
        status,
        cancelReason,
        guestsCameOn,
        order);
  }

  /**
   * A plain reserve ends when guests come: they sit down to an order of the table. A banquet
   * begins.
   */
  Reserve guestsCame(LocalDateTime now) {
    require(status == ReserveStatus.NEW, "guests can come only to a new reserve");
    return isBanquet()
        ? with(ReserveStatus.STARTED, null, now, order.cooking(now))
        : with(ReserveStatus.CLOSED, null, now, null);
  }

  Reserve started(LocalDateTime now) {
    require(isBanquet(), "a reserve without an order is no banquet");
    return guestsCame(now);
  }

  Reserve closed(PaymentType type, List<Payment> tips, LocalDateTime now) {
    require(isBanquet(), "a reserve without an order has nothing to close");
    require(status == ReserveStatus.STARTED, "only the order of a started banquet can be closed");
    return with(ReserveStatus.CLOSED, null, guestsCameOn, order.closed(type, tips, now));
  }

  Reserve canceled(CancelReason reason) {
    require(status == ReserveStatus.NEW, "only a new reserve can be canceled");
    return with(ReserveStatus.CLOSED, reason, null, order);
  }

  Reserve movedTo(List<String> tableIds) {
    requireOpen();
    return with(booking.at(tableIds));
  }

  Reserve movedTo(LocalDateTime start) {
    require(status == ReserveStatus.NEW, "only a new reserve can begin at another time");
    return with(booking.on(start));
  }

  Reserve edited(int guests, String comment) {
    requireOpen();
    return with(booking.with(guests, comment));
  }

  Reserve ordering(UnaryOperator<Order> change) {
    require(isBanquet(), "a reserve without an order has none to change");
    requireOpen();
    return with(status, cancelReason, guestsCameOn, change.apply(order));
  }

  Reserve deletedAtLast() {
    require(status == ReserveStatus.CLOSED, "only a closed reserve can be deleted");
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        trace,
        creation,
        error,
        true,
        booking,
        status,
        cancelReason,
        guestsCameOn,
        order);
  }

  private void requireOpen() {
    require(status != ReserveStatus.CLOSED, "a closed reserve cannot be changed");
  }

  private void require(boolean possible, String otherwise) {
    if (creation != Creation.SUCCESS) {
      throw refusal("its creation has not succeeded");
    }
    if (deleted) {
      throw refusal("it is deleted");
    }
    if (!possible) {
      throw refusal(otherwise);
    }
  }

  private Refusal refusal(String why) {
    return ErrorCode.INCORRECT.because("Reserve " + id + " is " + Wire.name(status) + ": " + why);
  }

  private Reserve with(Booking newBooking) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        trace,
        creation,
        error,
        deleted,
        newBooking,
        status,
        cancelReason,
        guestsCameOn,
        order);
  }

  private Reserve with(
      ReserveStatus newStatus, CancelReason reason, LocalDateTime cameOn, Order newOrder) {
    return new Reserve(
        id,
        externalNumber,
        organizationId,
        terminalGroupId,
        trace,
        creation,
        error,
        deleted,
        booking,
        newStatus,
        reason,
        cameOn,
        newOrder);
  }
}
