package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An order from outside, which waits for the cashier to accept or to reject it.
 *
 * @param guid the caller's, and the key of idempotency
 * @param client null when no guest was named
 * @param guestId the guest in the guest base; null when there is none to know
 * @param wares the units of its basket, as the menu had them when it came
 * @param sentNull the paths of the members that were sent as null: the answer repeats them, and
 *     leaves out those that were not sent
 * @param statusMessage what the cashier said; null for nothing
 * @param saleGuid the sale that it became; null until it is accepted
 */
public record Order(
    String guid,
    String shopGuid,
    OrderType type,
    OrderClient client,
    Long guestId,
    Basket basket,
    List<Ware> wares,
    Terms terms,
    List<String> sentNull,
    OrderStatus status,
    String statusMessage,
    String saleGuid,
    Instant createdAt) {

  /**
   * What else the caller said.
   *
   * @param paid kopecks paid already; null when the guest pays at the till
   */
  public record Terms(
      String comment, Long paid, Boolean printFiscalCheck, String printFiscalCheckEmail) {}

  public Order {
    Objects.requireNonNull(type);
    Objects.requireNonNull(basket);
    Objects.requireNonNull(terms);
    Objects.requireNonNull(status);
    Objects.requireNonNull(createdAt);
    wares = List.copyOf(wares);
    sentNull = List.copyOf(sentNull);
  }

  static final Table<String, Order> TABLE = Table.of("ytimes", "orders", Order.class, Order::guid);

  /** The orders that wait for a cashier, the oldest first. */
  static final Index<String, Order, Instant> WAITING =
      TABLE.index("waiting", order -> order.isWaiting() ? order.createdAt : null);

  boolean isWaiting() {
    return status == OrderStatus.CREATED;
  }

  long total() {
    return Wares.total(wares);
  }

  boolean isPaid() {
    return terms.paid() != null;
  }

  /** What is paid already is the sum of the positions, to the kopeck (facts 2.5). */
  void requirePaidInFull() {
    if (isPaid() && terms.paid() != total()) {
      throw YTimesError.validation(
          "paidValue "
              + Kopecks.roubles(terms.paid())
              + " не соответствует сумме позиций заказа "
              + Kopecks.roubles(total()));
    }
  }

  Order accepted(String sale, String message) {
    requireWaiting();
    return decided(OrderStatus.ACCEPTED, message, sale);
  }

  Order rejected(String reason) {
    requireWaiting();
    return decided(OrderStatus.CANCELLED, reason, null);
  }

  void requireWaiting() {
    if (!isWaiting()) {
      throw YTimesError.validation("Заказ " + guid + " уже в статусе " + status);
    }
  }

  private Order decided(OrderStatus newStatus, String message, String sale) {
    return new Order(
        guid, shopGuid, type, client, guestId, basket, wares, terms, sentNull, newStatus, message,
        sale, createdAt);
  }
}
