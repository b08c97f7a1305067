package dev.surimi.vendor.iiko;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order of a banquet.
 *
 * @param menuId the external menu; null for none
 * @param sum in kopecks, after discounts
 * @param guests how many are expected
 * @param loyalty null for none
 * @param externalData null for none
 */
public record Order(
    String menuId,
    long number,
    String sourceKey,
    OrderType type,
    int guests,
    List<OrderItem> items,
    List<Combo> combos,
    List<Payment> payments,
    List<Payment> tips,
    List<Discount> discounts,
    Loyalty loyalty,
    Map<String, String> externalData,
    long sum,
    LocalDateTime billPrintedOn,
    LocalDateTime closedOn) {

  public Order {
    items = List.copyOf(items);
    combos = List.copyOf(combos);
    payments = List.copyOf(payments);
    tips = List.copyOf(tips);
    discounts = List.copyOf(discounts);
    externalData =
        externalData == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(externalData));
  }

  Order settled(List<OrderItem> newItems, List<Discount> newDiscounts, long newSum) {
    return new Order(
        menuId,
        number,
        sourceKey,
        type,
        guests,
        newItems,
        combos,
        payments,
        tips,
        newDiscounts,
        loyalty,
        externalData,
        newSum,
        billPrintedOn,
        closedOn);
  }

  Order with(List<OrderItem> newItems, List<Combo> newCombos) {
    return Bill.settle(
        new Order(
            menuId,
            number,
            sourceKey,
            type,
            guests,
            newItems,
            newCombos,
            payments,
            tips,
            discounts,
            loyalty,
            externalData,
            sum,
            billPrintedOn,
            closedOn));
  }

  Order withMore(List<OrderItem> moreItems, List<Combo> moreCombos) {
    return with(joined(items, moreItems), joined(combos, moreCombos));
  }

  Order withPayments(List<Payment> more) {
    return paid(joined(payments, more), tips);
  }

  Order numbered(long newNumber) {
    return new Order(
        menuId,
        newNumber,
        sourceKey,
        type,
        guests,
        items,
        combos,
        payments,
        tips,
        discounts,
        loyalty,
        externalData,
        sum,
        billPrintedOn,
        closedOn);
  }

  /** The kitchen begins with what it has not begun yet. */
  Order cooking(LocalDateTime now) {
    return with(
        items.stream()
            .map(
                item ->
                    item.status() == OrderItem.Status.ADDED
                        ? item.cooking(OrderItem.Status.COOKING_STARTED, now)
                        : item)
            .toList(),
        combos);
  }

  Order billPrinted(LocalDateTime now) {
    LocalDateTime printed = billPrintedOn == null ? now : billPrintedOn;
    return new Order(
        menuId,
        number,
        sourceKey,
        type,
        guests,
        items,
        combos,
        payments,
        tips,
        discounts,
        loyalty,
        externalData,
        sum,
        printed,
        closedOn);
  }

  /** Everything is served, what was not paid yet is paid so, and the bill is printed. */
  Order closed(PaymentType type, List<Payment> moreTips, LocalDateTime now) {
    long owed = sum - payments.stream().mapToLong(Payment::sum).sum();
    List<Payment> rest = owed > 0 ? List.of(Payment.now(type, owed, null)) : List.of();
    Order paid =
        paid(
            joined(payments, rest).stream().map(Payment::processed).toList(),
            joined(tips, moreTips).stream().map(Payment::processed).toList());
    List<OrderItem> served =
        items.stream().map(item -> item.cooking(OrderItem.Status.SERVED, now)).toList();
    return paid.with(served, combos).billPrinted(now).ended(now);
  }

  long processed() {
    return payments.stream()
        .filter(payment -> !payment.preliminary())
        .mapToLong(Payment::sum)
        .sum();
  }

  private Order ended(LocalDateTime now) {
    return new Order(
        menuId,
        number,
        sourceKey,
        type,
        guests,
        items,
        combos,
        payments,
        tips,
        discounts,
        loyalty,
        externalData,
        sum,
        billPrintedOn,
        now);
  }

  private Order paid(List<Payment> newPayments, List<Payment> newTips) {
    return new Order(
        menuId,
        number,
        sourceKey,
        type,
        guests,
        items,
        combos,
        newPayments,
        newTips,
        discounts,
        loyalty,
        externalData,
        sum,
        billPrintedOn,
        closedOn);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
