package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the order of a banquet is read. */
final class OrderInput {

  private static final int MOST_KEY = 100;
  private static final int MOST_VALUE = 4_000;

  private final Transaction world;
  private final Menu menu;

  OrderInput(Transaction world, Menu menu) {
    this.world = world;
    this.menu = menu;
  }

  /** An order that has no number yet: the terminal will give it. */
  Order order(Body body, int guests) {
    ItemInput items = new ItemInput(world, menu);
    body.object("chequeAdditionalInfo");
    return Bill.settle(
        new Order(
            body.text("menuId").orElse(null),
            0,
            body.text("sourceKey").orElse(null),
            body.guid("orderTypeId").map(menu::orderType).orElse(null),
            guests,
            items.items(body.requireObjects("items")),
            items.combos(body.objects("combos")),
            payments(body.objects("payments")),
            body.objects("tips").stream().map(this::tips).toList(),
            discounts(body),
            body.object("loyaltyInfo").map(this::loyalty).orElse(null),
            externalData(body),
            0,
            null,
            null));
  }

  List<Payment> payments(List<Body> bodies) {
    return bodies.stream().map(body -> payment(body, null)).toList();
  }

  private Payment tips(Body body) {
    body.guid("tipsTypeId")
        .filter(id -> !id.equals(Menu.TIPS.id()))
        .ifPresent(id -> menu.fail("Tips type " + id + " is not found"));
    return payment(body, Menu.TIPS);
  }

  private Payment payment(Body body, Named tips) {
    PaymentType type = menu.paymentType(body.requireGuid("paymentTypeId"));
    if (body.requireChoice("paymentTypeKind", PaymentType.Kind.class) != type.kind()) {
      menu.fail("Payment type " + type.id() + " is " + Wire.name(type.kind()));
    }
    long sum = ItemInput.money(body.requireNumber("sum"));
    if (sum == 0) {
      throw IikoError.badRequest("The sum of a payment must be greater than 0");
    }
    boolean processed = body.flag("isProcessedExternally").orElse(false);
    boolean fiscalized = body.flag("isFiscalizedExternally").orElse(false);
    return new Payment(
        type, sum, !processed, processed, fiscalized, body.flag("isPrepay").orElse(false), tips);
  }

  private List<Discount> discounts(Body body) {
    List<Discount> discounts = new ArrayList<>();
    Optional<Body> sent = body.object("discountsInfo");
    sent.ifPresent(
        info -> info.objects("discounts").forEach(one -> discount(one).ifPresent(discounts::add)));
    body.object("loyaltyInfo").ifPresent(info -> addLoyalty(info, discounts));
    return discounts;
  }

  /** Those of the loyalty programme itself are not given by an id, and so do nothing here. */
  private Optional<Discount> discount(Body body) {
    body.requireText("type");
    return body.guid("discountTypeId").map(menu::discountType).map(type -> discount(body, type));
  }

  private static Discount discount(Body body, DiscountType type) {
    List<Discount.Part> parts =
        body.objects("selectivePositionsWithSum").stream()
            .map(
                part ->
                    new Discount.Part(
                        part.requireGuid("positionId"), ItemInput.money(part.requireNumber("sum"))))
            .toList();
    Long sum = body.number("sum").map(ItemInput::money).filter(fixed -> fixed > 0).orElse(null);
    Long fixed =
        parts.isEmpty() ? sum : Long.valueOf(parts.stream().mapToLong(Discount.Part::sum).sum());
    List<String> positions = body.guids("selectivePositions");
    return new Discount(
        new Named(type.id(), type.name()),
        type.percent(),
        fixed,
        positions.isEmpty() ? null : positions,
        parts.isEmpty() ? null : parts,
        0);
  }

  private void addLoyalty(Body info, List<Discount> discounts) {
    info.text("coupon").flatMap(menu::byCoupon).map(Discount::of).ifPresent(discounts::add);
    info.guids("applicableManualConditions")
        .forEach(id -> menu.byCondition(id).map(Discount::of).ifPresent(discounts::add));
    for (Loyalty.Dynamic dynamic : dynamic(info)) {
      menu.byCondition(dynamic.condition())
          .map(
              type ->
                  new Discount(new Named(type.id(), type.name()), 0, dynamic.sum(), null, null, 0))
          .ifPresent(discounts::add);
    }
  }

  /** What of it was applied: a coupon or condition that nobody knows is not. */
  private Loyalty loyalty(Body info) {
    return new Loyalty(
        info.text("coupon").filter(coupon -> menu.byCoupon(coupon).isPresent()).orElse(null),
        info.guids("applicableManualConditions").stream()
            .filter(id -> menu.byCondition(id).isPresent())
            .toList(),
        dynamic(info));
  }

  private static List<Loyalty.Dynamic> dynamic(Body info) {
    return info.objects("dynamicDiscounts").stream()
        .map(
            one ->
                new Loyalty.Dynamic(
                    one.requireGuid("manualConditionId"),
                    ItemInput.money(one.requireNumber("sum"))))
        .toList();
  }

  private static Map<String, String> externalData(Body body) {
    if (!body.has("externalData")) {
      return null;
    }
    Map<String, String> data = new LinkedHashMap<>();
    for (Body one : body.objects("externalData")) {
      one.flag("isPublic");
      one.requireText("key");
      data.put(one.text("key", MOST_KEY).orElseThrow(), one.text("value", MOST_VALUE).orElse(""));
    }
    return data;
  }
}
