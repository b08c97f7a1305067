package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import dev.surimi.world.View;

/**
 * What the guest hands over, in kopecks; what is not said is the rest of the sum.
 *
 * @param cash null when nothing was said about it
 * @param credit null when nothing was said about it
 * @param kindId an additional kind of payment; null without one
 */
record Tender(Long cash, Long credit, Long kindId) {

  static final Tender NOTHING_SAID = new Tender(null, null, null);

  static Tender of(View world, Input input) {
    Long kind = input.number("paymentTypeSettingsId").orElse(null);
    if (kind != null && world.find(PaymentKind.TABLE, kind).isEmpty()) {
      throw YTimesError.notFound("Метод оплаты " + kind + " не найден");
    }
    return new Tender(
        Kopecks.find(input, "cash").orElse(null), Kopecks.find(input, "credit").orElse(null), kind);
  }

  /**
   * How {@code total} is paid: the rest goes to the additional kind or, without one, to what was
   * not said, cash first.
   */
  Payment pay(long total) {
    long said = (cash == null ? 0 : cash) + (credit == null ? 0 : credit);
    long rest = total - said;
    if (rest < 0 || (rest > 0 && cash != null && credit != null && kindId == null)) {
      throw YTimesError.validation("К оплате " + Kopecks.roubles(total) + " руб.");
    }
    if (kindId != null) {
      return new Payment(credit == null ? 0 : credit, cash == null ? 0 : cash, kindId, rest);
    }
    return cash == null
        ? new Payment(total - rest, rest, null, 0)
        : new Payment(total - cash, cash, null, 0);
  }
}
