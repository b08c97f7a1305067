package dev.surimi.vendor.ytimes;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A menu item as both versions of the menu send it, at the prices of a shop. */
final class MenuItemJson {

  private MenuItemJson() {}

  static ObjectNode of(MenuItem item, String shopGuid) {
    ObjectNode json = head(item);
    json.put("menuType", item.menuType().name());
    json.set("recipeTypeList", item.isRecipe() ? portions(item, shopGuid) : none());
    putSupplements(json, item);
    json.set("price", price(item, shopGuid));
    return json.put("canApplyDiscount", item.price() != null && item.price().canApplyDiscount());
  }

  /** A RECIPE in the first version. */
  static ObjectNode recipeV1(MenuItem item, String shopGuid) {
    ObjectNode json = head(item);
    ArrayNode list = json.putArray("typeList");
    for (Portion portion : item.portions()) {
      ObjectNode type = named(portion.guid(), portion.name());
      type.set("price", Kopecks.json(portion.price().in(shopGuid)));
      list.add(type.put("isTogo", portion.orderType().equals("TOGO")));
    }
    putSupplements(json, item);
    return json;
  }

  /** Anything else in the first version. */
  static ObjectNode goodsV1(MenuItem item, String shopGuid) {
    ObjectNode json = head(item);
    json.set("price", price(item, shopGuid));
    return json;
  }

  private static ObjectNode head(MenuItem item) {
    return named(item.guid(), item.name())
        .put("priority", item.priority())
        .put("imageLink", item.imageLink())
        .put("description", item.description())
        .put("recipe", item.recipe());
  }

  private static ArrayNode portions(MenuItem item, String shopGuid) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Portion portion : item.portions()) {
      ObjectNode type = named(portion.guid(), portion.name());
      type.set("price", Kopecks.json(portion.price().in(shopGuid)));
      list.add(
          type.put("canApplyDiscount", portion.price().canApplyDiscount())
              .put("orderType", portion.orderType()));
    }
    return list;
  }

  private static void putSupplements(ObjectNode json, MenuItem item) {
    json.set("supplementCategoryToFreeCount", item.isRecipe() ? counts(item.freeCounts()) : none());
    json.set("defaultSupplements", item.isRecipe() ? texts(item.defaultSupplements()) : none());
  }

  private static JsonNode price(MenuItem item, String shopGuid) {
    return item.price() == null ? none() : Kopecks.json(item.price().in(shopGuid));
  }

  private static ObjectNode named(String guid, String name) {
    return JsonNodeFactory.instance.objectNode().put("guid", guid).put("name", name);
  }

  private static ObjectNode counts(Map<String, Integer> counts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    counts.forEach(json::put);
    return json;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    texts.forEach(json::add);
    return json;
  }

  private static JsonNode none() {
    return JsonNodeFactory.instance.nullNode();
  }
}
