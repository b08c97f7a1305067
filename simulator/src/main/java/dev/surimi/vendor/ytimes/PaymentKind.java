package dev.surimi.vendor.ytimes;

import dev.surimi.world.Table;

/** An additional way to pay, set up for the account: beside cash and the bank's terminal. */
public record PaymentKind(long id, String name) {

  /** Printed in the documentation's shifts. */
  static final PaymentKind YANDEX_PAY = new PaymentKind(23423, "Яндекс.Пэй");

  /** What orders are booked as that were paid before they came; ours. */
  static final PaymentKind ONLINE = new PaymentKind(23424, "Оплата на сайте");

  static final Table<Long, PaymentKind> TABLE =
      Table.of("ytimes", "payment_kinds", PaymentKind.class, PaymentKind::id);
}
