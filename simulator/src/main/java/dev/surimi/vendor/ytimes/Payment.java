package dev.surimi.vendor.ytimes;

/**
 * How a sale was paid, in kopecks.
 *
 * @param credit by card at the bank's terminal
 * @param kindId the additional kind of payment; null when none was used
 * @param other what was paid by that kind; 0 when none was used
 */
public record Payment(long credit, long cash, Long kindId, long other) {

  public Payment {
    if (credit < 0 || cash < 0 || other < 0 || (other > 0 && kindId == null)) {
      throw new IllegalArgumentException("a payment is below nothing, or of no kind");
    }
  }

  static Payment byCard(long total) {
    return new Payment(total, 0, null, 0);
  }

  static Payment inCash(long total) {
    return new Payment(0, total, null, 0);
  }

  static Payment by(long kindId, long total) {
    return new Payment(0, 0, kindId, total);
  }

  long total() {
    return credit + cash + other;
  }

  /** What is left after {@code amount} went back: the cash first, then the card, then the rest. */
  Payment less(long amount) {
    long fromCash = Math.min(cash, amount);
    long fromCredit = Math.min(credit, amount - fromCash);
    long fromOther = Math.min(other, amount - fromCash - fromCredit);
    return new Payment(credit - fromCredit, cash - fromCash, kindId, other - fromOther);
  }
}
