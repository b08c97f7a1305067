package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a creation answers; all its numbers are texts (facts 1.10 R-1). */
final class NewReserveJson {

  private NewReserveJson() {}

  static ObjectNode of(Call call, Reserve reserve) {
    ObjectNode json = numbers(reserve);
    if (reserve.visit().waits()) {
      return json.put("message", "Заявка добавлена в Лист ожидания");
    }
    return reserve.bill().awaitsPayment()
        ? withPayment(json, call, reserve)
        : json.put("message", "Резерв создан");
  }

  static ObjectNode numbers(Reserve reserve) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", Integer.toString(reserve.id()))
        .put("number", Integer.toString(reserve.number()));
  }

  private static ObjectNode withPayment(ObjectNode json, Call call, Reserve reserve) {
    Payment payment = reserve.bill().payment();
    return json.put("message", "Ожидание оплаты")
        .put("paymentNeed", true)
        .put("paymentLink", PaymentPage.link(call, payment))
        .put("paymentPrice", Money.text(reserve.bill().desired()))
        .put("paymentWaitMinutes", Long.toString(payment.time().toMinutes()))
        .put("paymentWaitTo", AddressTime.of(call.world()).print(payment.waitTo()));
  }
}
