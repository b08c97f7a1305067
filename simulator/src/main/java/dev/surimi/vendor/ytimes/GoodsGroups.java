package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The groups of goods. */
final class GoodsGroups {

  private GoodsGroups() {}

  static Reply list(Call call) {
    return Envelope.rows(
        call.world()
            .all(GoodsGroup.TABLE)
            .sorted(Comparator.comparing(GoodsGroup::number))
            .map(GoodsGroups::json));
  }

  static Reply save(Call call) {
    Transaction world = call.world();
    String name = call.input().requireText("name");
    String guid = References.guid(world, call.input(), "goods_groups");
    long number = References.number(world, world.find(GoodsGroup.TABLE, guid), GoodsGroup::number);
    world.put(GoodsGroup.TABLE, new GoodsGroup(guid, number, name));
    return Envelope.row(guid);
  }

  private static JsonNode json(GoodsGroup group) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("guid", group.guid())
        .put("name", group.name());
  }
}
