package dev.surimi.vendor.iiko;

/**
 * A payment of an order.
 *
 * @param sum in kopecks
 * @param preliminary whether it is yet to be processed
 * @param tips what kind of tips it is; null for none
 */
public record Payment(
    PaymentType type,
    long sum,
    boolean preliminary,
    boolean processedExternally,
    boolean fiscalizedExternally,
    boolean prepay,
    Named tips) {

  static Payment now(PaymentType type, long sum, Named tips) {
    return new Payment(type, sum, false, false, false, false, tips);
  }

  Payment processed() {
    return new Payment(type, sum, false, processedExternally, fiscalizedExternally, prepay, tips);
  }
}
