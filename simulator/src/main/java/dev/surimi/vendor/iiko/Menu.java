package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the terminals know of dishes, money and discounts, looked up for one request. The first
 * thing that is unknown is noted and stood in for, as only the terminal will say so.
 */
final class Menu {

  static final Named TEMPLATE =
      new Named("44444444-4444-4444-8444-444444444410", "Пицца из половин");
  static final Named TIPS = new Named("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbb01", "Чаевые");
  static final Named CONCEPTION = new Named("cccccccc-cccc-4ccc-8ccc-cccccccccc01", "Ресторан");

  private final View world;
  private Refusal failure;

  Menu(View world) {
    this.world = world;
  }

  Optional<Refusal> failure() {
    return Optional.ofNullable(failure);
  }

  /** For people at the terminal, who are told at once. */
  void requireNoFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  Product product(String id) {
    return find(
        Product.TABLE,
        id,
        "Product",
        () -> new Product(id, id, Product.Kind.DISH, null, 0, null, null));
  }

  PaymentType paymentType(String id) {
    return find(
        PaymentType.TABLE,
        id,
        "Payment type",
        () -> new PaymentType(id, id, PaymentType.Kind.CASH));
  }

  DiscountType discountType(String id) {
    return find(
        DiscountType.TABLE, id, "Discount type", () -> new DiscountType(id, id, 0, null, null));
  }

  OrderType orderType(String id) {
    return find(
        OrderType.TABLE,
        id,
        "Order type",
        () -> new OrderType(id, id, OrderType.ServiceType.COMMON));
  }

  ComboOffer combo(String id) {
    return find(ComboOffer.TABLE, id, "Combo", () -> new ComboOffer(id, id, 0, null));
  }

  Optional<DiscountType> byCoupon(String coupon) {
    return world.where(DiscountType.BY_COUPON, coupon).findFirst();
  }

  Optional<DiscountType> byCondition(String condition) {
    return world.where(DiscountType.BY_CONDITION, condition).findFirst();
  }

  /** Notes that something cannot be done, unless there is a reason already. */
  void fail(String why) {
    if (failure == null) {
      failure = ErrorCode.INCORRECT.because(why);
    }
  }

  private <T> T find(Table<String, T> table, String id, String what, Supplier<T> standIn) {
    Optional<T> known = world.find(table, id);
    if (known.isEmpty()) {
      fail(what + " " + id + " is not found");
    }
    return known.orElseGet(standIn);
  }
}
