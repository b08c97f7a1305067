package dev.surimi.vendor.iiko;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of the order of a banquet; nothing is left out (facts 3.4). */
final class OrderJson {

  private OrderJson() {}

  static ObjectNode of(Order order, String terminalGroupId) {
    ObjectNode json = object().put("menuId", order.menuId()).put("sum", Wire.money(order.sum()));
    json.put("number", order.number()).put("sourceKey", order.sourceKey());
    json.put("whenBillPrinted", Wire.time(order.billPrintedOn()))
        .put("whenClosed", Wire.time(order.closedOn()));
    json.set("conception", named(Menu.CONCEPTION).put("code", "1"));
    json.set("guestsInfo", object().put("count", order.guests()).put("splitBetweenPersons", false));
    json.set("items", list(order.items(), ItemJson::of));
    json.set("combos", list(order.combos(), OrderJson::combo));
    json.set("payments", list(order.payments(), OrderJson::payment));
    json.set("tips", list(order.tips(), OrderJson::tips));
    json.set("discounts", list(order.discounts(), OrderJson::discount));
    json.set("orderType", orderType(order.type()));
    json.put("terminalGroupId", terminalGroupId)
        .put("processedPaymentsSum", Wire.money(order.processed()));
    json.set("loyaltyInfo", order.loyalty() == null ? null : loyalty(order.loyalty()));
    json.set("externalData", externalData(order));
    return json;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode named(Named named) {
    return named == null ? null : object().put("id", named.id()).put("name", named.name());
  }

  /** Null stays null. */
  static <T> JsonNode list(List<T> elements, Function<T, ? extends JsonNode> json) {
    if (elements == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    elements.forEach(element -> list.add(json.apply(element)));
    return list;
  }

  private static ObjectNode combo(Combo combo) {
    ObjectNode json =
        object().put("id", combo.id()).put("name", combo.name()).put("amount", combo.amount());
    json.put("price", Wire.money(combo.price())).put("sourceId", combo.sourceId());
    json.set("size", named(combo.size()));
    return json;
  }

  private static ObjectNode payment(Payment payment) {
    ObjectNode json = object();
    PaymentType type = payment.type();
    json.set(
        "paymentType",
        named(new Named(type.id(), type.name())).put("kind", Wire.name(type.kind())));
    json.put("sum", Wire.money(payment.sum())).put("isPreliminary", payment.preliminary());
    json.put("isExternal", type.kind() == PaymentType.Kind.EXTERNAL);
    json.put("isProcessedExternally", payment.processedExternally());
    json.put("isFiscalizedExternally", payment.fiscalizedExternally());
    return json.put("isPrepay", payment.prepay());
  }

  private static ObjectNode tips(Payment tips) {
    ObjectNode json = object();
    json.set("tipsType", named(tips.tips()));
    return json.setAll(payment(tips));
  }

  private static ObjectNode discount(Discount discount) {
    ObjectNode json = object();
    json.set("discountType", named(discount.type()));
    json.put("sum", Wire.money(discount.sum()));
    json.set(
        "selectivePositions", list(discount.positions(), JsonNodeFactory.instance::stringNode));
    json.set("selectivePositionsWithSum", list(discount.parts(), OrderJson::part));
    return json;
  }

  private static ObjectNode part(Discount.Part part) {
    return object().put("positionId", part.positionId()).put("sum", Wire.money(part.sum()));
  }

  private static ObjectNode orderType(OrderType type) {
    return type == null
        ? null
        : named(new Named(type.id(), type.name()))
            .put("orderServiceType", Wire.name(type.serviceType()));
  }

  private static ObjectNode loyalty(Loyalty loyalty) {
    ObjectNode json = object().put("coupon", loyalty.coupon());
    json.set(
        "appliedManualConditions",
        list(loyalty.conditions(), JsonNodeFactory.instance::stringNode));
    json.set("dynamicDiscounts", list(loyalty.dynamic(), OrderJson::dynamic));
    return json;
  }

  private static ObjectNode dynamic(Loyalty.Dynamic dynamic) {
    return object()
        .put("manualConditionId", dynamic.condition())
        .put("sum", Wire.money(dynamic.sum()));
  }

  private static JsonNode externalData(Order order) {
    if (order.externalData() == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    order
        .externalData()
        .forEach((key, value) -> list.addObject().put("key", key).put("value", value));
    return list;
  }
}
