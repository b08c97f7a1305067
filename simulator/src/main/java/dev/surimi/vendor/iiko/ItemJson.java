package dev.surimi.vendor.iiko;

import tools.jackson.databind.node.ObjectNode;

/** The wire form of a line of an order. */
final class ItemJson {

  private ItemJson() {}

  static ObjectNode of(OrderItem item) {
    ObjectNode json = OrderJson.object().put("type", Wire.name(item.type()));
    if (item.type() == OrderItem.Type.PRODUCT) {
      json.setAll(dish(item.first()));
    } else {
      json.set("primaryComponent", dish(item.first()));
      json.set("secondaryComponent", item.second() == null ? null : dish(item.second()));
      json.set("commonModifiers", OrderJson.list(item.common(), ItemJson::modifier));
      json.set("template", OrderJson.named(Menu.TEMPLATE));
    }
    json.put("status", Wire.name(item.status()))
        .putNull("deleted")
        .put("amount", Wire.number(item.amount()));
    json.put("comment", item.comment()).put("whenPrinted", Wire.time(item.printedOn()));
    json.set("size", OrderJson.named(item.size()));
    json.set("comboInformation", combo(item.combo()));
    return json;
  }

  private static ObjectNode dish(Dish dish) {
    ObjectNode json = OrderJson.object();
    json.set("product", OrderJson.named(dish.product()));
    json.set("modifiers", OrderJson.list(dish.modifiers(), ItemJson::modifier));
    json.put("price", Wire.money(dish.price())).put("cost", Wire.money(dish.cost()));
    json.put("pricePredefined", dish.pricePredefined()).put("positionId", dish.positionId());
    json.put("taxPercent", dish.taxPercent());
    return json.put("resultSum", Wire.money(dish.resultSum()));
  }

  private static ObjectNode modifier(Modifier modifier) {
    ObjectNode json = OrderJson.object();
    json.set("product", OrderJson.named(modifier.product()));
    json.put("amount", Wire.number(modifier.amount()))
        .put("amountIndependentOfParentAmount", false);
    json.set("productGroup", OrderJson.named(modifier.group()));
    json.put("price", Wire.money(modifier.price()))
        .put("pricePredefined", modifier.pricePredefined());
    json.put("resultSum", Wire.money(modifier.resultSum())).putNull("deleted");
    json.put("positionId", modifier.positionId())
        .putNull("defaultAmount")
        .putNull("hideIfDefaultAmount");
    return json.put("taxPercent", modifier.taxPercent()).putNull("freeOfChargeAmount");
  }

  private static ObjectNode combo(OrderItem.ComboPart part) {
    return part == null
        ? null
        : OrderJson.object()
            .put("comboId", part.comboId())
            .put("comboSourceId", part.sourceId())
            .put("groupId", part.groupId())
            .putNull("groupName");
  }
}
