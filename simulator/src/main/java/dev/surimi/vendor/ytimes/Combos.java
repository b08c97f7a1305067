package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The combos, the same in all shops. */
final class Combos {

  private Combos() {}

  static Reply list(Call call) {
    return Envelope.rows(
        call.world()
            .all(Combo.TABLE)
            .filter(Combo::active)
            .sorted(Comparator.comparing(Combo::priority).thenComparing(Combo::name))
            .map(Combos::json));
  }

  static ObjectNode json(Combo combo) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", combo.guid()).put("name", combo.name()).put("priority", combo.priority());
    json.set("price", Kopecks.jsonOrNull(combo.price()));
    json.put("isCalcPrice", combo.isCalcPrice());
    combo.itemList().stream().map(Combos::json).forEach(json.putArray("itemList")::add);
    for (DayOfWeek day : DayOfWeek.values()) {
      json.put("allowedWeekDay" + day.getValue(), combo.weekDays().contains(day));
    }
    return json.put("timeFromLimit", Days.time(combo.timeFromLimit()))
        .put("timeToLimit", Days.time(combo.timeToLimit()))
        .put("imageLink", combo.imageLink())
        .put("useMinPriceForDiscount", combo.useMinPriceForDiscount());
  }

  private static JsonNode json(ComboItem item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("menuGroupGuidList", textsOrNull(item.menuGroupGuidList()));
    json.set("menuItemGuidList", textsOrNull(item.menuItemGuidList()));
    json.set("menuTypeGuidList", textsOrNull(item.menuTypeGuidList()));
    json.put("useItemPrice", item.useItemPrice());
    json.set("price", Kopecks.jsonOrNull(item.price()));
    json.set(
        "discount",
        item.discount() == null
            ? JsonNodeFactory.instance.nullNode()
            : Amounts.bare(item.discount()));
    return json.put("priceType", item.priceType());
  }

  private static JsonNode textsOrNull(List<String> texts) {
    if (texts.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    texts.forEach(json::add);
    return json;
  }
}
