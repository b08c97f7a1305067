package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.util.List;

/** What the cashier decides about orders. */
final class Cashier {

  private Cashier() {}

  /** The order becomes a sale of the open shift. */
  static Sale accept(Transaction world, Order order, Tender tender, String message) {
    Shop shop = world.find(Shop.TABLE, order.shopGuid()).orElseThrow();
    order.requireWaiting();
    Shift shift = Till.requireOpenShift(world, shop);
    Sale sale = Register.ring(world, shift, ticket(world, order, shift, tender), world.now());
    decide(world, order, order.accepted(sale.guid(), message));
    return sale;
  }

  static Order reject(Transaction world, Order order, String reason) {
    return decide(world, order, order.rejected(reason));
  }

  private static Order decide(Transaction world, Order before, Order after) {
    world.put(Order.TABLE, after);
    Orders.cancelAcceptance(world, before);
    return after;
  }

  private static Ticket ticket(Transaction world, Order order, Shift shift, Tender tender) {
    return new Ticket(
        List.of(Ticket.Part.of(card(world, order.guestId()), order.wares())),
        payment(order, tender),
        shift.cashier(),
        null,
        order.createdAt(),
        order.guid());
  }

  /** What was paid before it came is neither cash nor on the bank's terminal; ours. */
  private static Payment payment(Order order, Tender tender) {
    if (!order.isPaid()) {
      return tender.pay(order.total());
    }
    if (!tender.equals(Tender.NOTHING_SAID)) {
      throw YTimesError.validation("Заказ " + order.guid() + " уже оплачен");
    }
    return Payment.by(PaymentKind.ONLINE.id(), order.total());
  }

  static SalePerson.CardHolder card(Transaction world, Long guestId) {
    return guestId == null
        ? null
        : world.find(Guest.TABLE, guestId).map(SalePerson.CardHolder::of).orElse(null);
  }
}
