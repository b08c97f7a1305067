package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rooms of a shop. */
final class Halls {

  private Halls() {}

  static Reply list(Call call) {
    Shop shop = Shops.require(call.world(), call.input());
    return Envelope.rows(call.world().where(Hall.BY_SHOP, shop.guid()).map(Halls::json));
  }

  static boolean hasPlace(View world, Shop shop, long placeId) {
    return world
        .where(Hall.BY_SHOP, shop.guid())
        .flatMap(hall -> hall.placeList().stream())
        .anyMatch(place -> place.id() == placeId);
  }

  private static JsonNode json(Hall hall) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode places = json.put("id", hall.id()).put("name", hall.name()).putArray("placeList");
    hall.placeList()
        .forEach(
            place ->
                places
                    .addObject()
                    .put("id", place.id())
                    .put("number", place.number())
                    .put("name", place.name())
                    .put("capacity", place.capacity()));
    return json;
  }
}
