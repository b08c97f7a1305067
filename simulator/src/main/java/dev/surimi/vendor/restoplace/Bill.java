package dev.surimi.vendor.restoplace;

/**
 * The money of a reserve, in kopecks.
 *
 * @param desired the deposit that is asked for
 * @param own whether the caller named that sum, so that no rule changes it
 * @param paid the deposit that was brought
 * @param settled whether it was brought
 * @param online whether it came by the link
 * @param payment null when there is no link
 * @param orderSum what was eaten, where a POS tells; null when none does
 */
public record Bill(
    long desired,
    boolean own,
    long paid,
    boolean settled,
    boolean online,
    Payment payment,
    Long orderSum) {

  static final Bill NOTHING = new Bill(0, false, 0, false, false, null, null);

  static Bill asking(long desired, boolean own) {
    return new Bill(desired, own, 0, false, false, null, null);
  }

  /** Whether money was brought: there is none where none was asked for (facts 1.10 R-6). */
  boolean isPaid() {
    return settled && paid > 0;
  }

  boolean awaitsPayment() {
    return payment != null && payment.isOpen();
  }

  /** Paid at the till: counted as cash. An open link has nothing to ask for then. */
  Bill paidInCash() {
    return new Bill(desired, own, desired, true, false, ended(Payment.State.VOID), orderSum);
  }

  Bill paidOnline() {
    return new Bill(desired, own, desired, true, true, ended(Payment.State.PAID), orderSum);
  }

  Bill ending(Payment.State state) {
    return new Bill(desired, own, paid, settled, online, ended(state), orderSum);
  }

  Bill with(Payment newPayment) {
    return new Bill(desired, own, paid, settled, online, newPayment, orderSum);
  }

  /** Another sum; what is paid stays paid. Nothing to pay closes the link. */
  Bill asks(long newDesired, boolean newOwn) {
    Payment after = newDesired == 0 ? ended(Payment.State.VOID) : payment;
    return new Bill(newDesired, newOwn, paid, settled, online, after, orderSum);
  }

  Bill ordered(long sum) {
    return new Bill(desired, own, paid, settled, online, payment, sum);
  }

  private Payment ended(Payment.State state) {
    return payment == null ? null : payment.ended(state);
  }
}
