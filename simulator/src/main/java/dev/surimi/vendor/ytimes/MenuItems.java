package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The menu in its first version, which clients still call (facts 2.5). */
final class MenuItems {

  private MenuItems() {}

  static Reply list(Call call) {
    MenuTree menu = MenuGroups.tree(call);
    return Envelope.rows(menu.roots().map(group -> json(menu, group)));
  }

  private static ObjectNode json(MenuTree menu, MenuGroup group) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", group.guid())
        .put("name", group.name())
        .put("priority", group.priority())
        .put("imageLink", group.imageLink());
    menu.groupsIn(group)
        .map(inner -> json(menu, inner))
        .forEach(json.putArray("categoryList")::add);
    ArrayNode recipes = json.putArray("itemList");
    ArrayNode goods = json.putArray("goodsList");
    menu.itemsIn(group).forEach(item -> add(item, menu.shopGuid(), recipes, goods));
    return json;
  }

  private static void add(MenuItem item, String shopGuid, ArrayNode recipes, ArrayNode goods) {
    if (item.isRecipe()) {
      recipes.add(MenuItemJson.recipeV1(item, shopGuid));
    } else {
      goods.add(MenuItemJson.goodsV1(item, shopGuid));
    }
  }
}
