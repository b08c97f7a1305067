package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The menu in its second version: groups inside groups. */
final class MenuGroups {

  private MenuGroups() {}

  static Reply list(Call call) {
    MenuTree menu = tree(call);
    return Envelope.rows(menu.roots().map(group -> json(menu, group)));
  }

  static MenuTree tree(Call call) {
    return new MenuTree(
        call.world(), Shops.find(call.world(), call.input()).map(Shop::guid).orElse(null));
  }

  private static ObjectNode json(MenuTree menu, MenuGroup group) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", group.guid())
        .put("name", group.name())
        .put("priority", group.priority())
        .put("imageLink", group.imageLink());
    menu.groupsIn(group).map(inner -> json(menu, inner)).forEach(json.putArray("groupList")::add);
    menu.itemsIn(group)
        .map(item -> MenuItemJson.of(item, menu.shopGuid()))
        .forEach(json.putArray("itemList")::add);
    return json;
  }
}
