package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a shop may not sell today. */
final class StopLists {

  private StopLists() {}

  static Reply items(Call call) {
    return Envelope.rows(
        stops(call, false)
            .flatMap(
                stop ->
                    call
                        .world()
                        .find(MenuItem.TABLE, stop.guid())
                        .map(item -> itemJson(stop, item))
                        .stream()));
  }

  static Reply supplements(Call call) {
    return Envelope.rows(
        stops(call, true)
            .flatMap(
                stop ->
                    call
                        .world()
                        .find(Supplement.TABLE, stop.guid())
                        .map(supplement -> json(stop, supplement.name()))
                        .stream()));
  }

  static Optional<Stop> find(View world, Shop shop, MenuItem item, Portion portion) {
    return world
        .find(Stop.TABLE, Stop.key(shop.guid(), item.guid()))
        .filter(stop -> stop.covers(portion == null ? null : portion.guid()));
  }

  static Optional<Stop> find(View world, Shop shop, Supplement supplement) {
    return world.find(Stop.TABLE, Stop.key(shop.guid(), supplement.guid()));
  }

  /** Refuses what is stopped. */
  static void refuse(String name, Optional<Stop> stopped) {
    stopped.ifPresent(
        stop -> {
          throw YTimesError.stopped(name + " в стоп-листе: " + stop.reasonMessage());
        });
  }

  private static Stream<Stop> stops(Call call, boolean supplements) {
    Shop shop = Shops.require(call.world(), call.input());
    return call.world()
        .where(Stop.BY_SHOP, shop.guid())
        .filter(stop -> stop.isSupplement() == supplements)
        .sorted(Comparator.comparing(Stop::number));
  }

  private static JsonNode itemJson(Stop stop, MenuItem item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", stop.guid()).put("name", item.name());
    json.set("typeList", typeList(stop, item));
    return json.put("reasonMessage", stop.reasonMessage()).put("fromDate", Days.date(stop.since()));
  }

  /** Null means all portions (Y-15). */
  private static JsonNode typeList(Stop stop, MenuItem item) {
    if (stop.isWhole()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    item.portions().stream()
        .filter(portion -> stop.portions().contains(portion.guid()))
        .forEach(p -> list.addObject().put("guid", p.guid()).put("name", p.name()));
    return list;
  }

  private static JsonNode json(Stop stop, String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("guid", stop.guid())
        .put("name", name)
        .put("reasonMessage", stop.reasonMessage())
        .put("fromDate", Days.date(stop.since()));
  }
}
