package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be added to dishes, by group. */
final class Supplements {

  private Supplements() {}

  static Reply list(Call call) {
    String shopGuid = Shops.find(call.world(), call.input()).map(Shop::guid).orElse(null);
    return Envelope.rows(
        call.world()
            .all(SupplementGroup.TABLE)
            .sorted(
                Comparator.comparing(SupplementGroup::priority)
                    .thenComparing(SupplementGroup::name))
            .map(group -> json(call.world(), group, shopGuid)));
  }

  private static JsonNode json(View world, SupplementGroup group, String shopGuid) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", group.guid())
        .put("name", group.name())
        .put("priority", group.priority())
        .put("allowSeveralItem", group.allowSeveralItem())
        .put("maxSelectedCount", group.maxSelectedCount());
    shown(world, group, shopGuid)
        .map(supplement -> json(supplement, shopGuid))
        .forEach(json.putArray("itemList")::add);
    return json;
  }

  private static Stream<Supplement> shown(View world, SupplementGroup group, String shopGuid) {
    return world
        .where(Supplement.BY_GROUP, group.guid())
        .filter(supplement -> supplement.isShownIn(shopGuid))
        .sorted(Comparator.comparing(Supplement::priority).thenComparing(Supplement::name));
  }

  private static JsonNode json(Supplement supplement, String shopGuid) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", supplement.guid())
        .put("name", supplement.name())
        .put("priority", supplement.priority());
    json.set("defaultPrice", Kopecks.json(supplement.defaultPrice().in(shopGuid)));
    json.set("defaultTogoPrice", Kopecks.json(supplement.defaultTogoPrice().in(shopGuid)));
    json.set("menuTypeToPrice", prices(supplement.menuTypeToPrice()));
    return json;
  }

  private static JsonNode prices(Map<String, Long> byPortion) {
    if (byPortion.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byPortion.forEach((portion, kopecks) -> json.set(portion, Kopecks.json(kopecks)));
    return json;
  }
}
