package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The areas of a restaurant. */
final class Areas {

  private Areas() {}

  static Reply list(Call call) {
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    Optional<Boolean> bookable = call.input().flag("bookable_online");
    Stream<Area> areas =
        call.world()
            .where(Area.BY_RESTAURANT, restaurant.id())
            .filter(area -> bookable.isEmpty() || bookable.get() == area.bookableOnline());
    return Reply.ok(Paging.whole("areas", areas, area -> json(area, restaurant.locale())));
  }

  /** Refuses an area that a restaurant with tables does not have, or does not offer online. */
  static void requireBookable(View world, Restaurant restaurant, Integer areaId) {
    if (areaId == null || restaurant.engineMode() == EngineMode.CAPACITIVE) {
      return;
    }
    Area area =
        world
            .find(Area.TABLE, areaId)
            .filter(one -> one.restaurantId() == restaurant.id())
            .orElseThrow(() -> GuestonlineError.notFound("area"));
    if (!area.bookableOnline()) {
      throw GuestonlineError.badRequest("area", "area_id is no area that can be booked online");
    }
  }

  private static ObjectNode json(Area area, String locale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "area");
    json.put("id", area.id());
    // Only one printed area has a name; it is sent always (facts 1.7 #38).
    json.put("name", area.nameIn(locale));
    json.put("bookable_online", area.bookableOnline());
    json.set("translations", Paging.array(area.names().entrySet().stream(), Areas::translation));
    return json;
  }

  private static ObjectNode translation(Map.Entry<String, String> name) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "area_translation");
    json.put("locale", name.getKey());
    json.put("name", name.getValue());
    return json;
  }
}
