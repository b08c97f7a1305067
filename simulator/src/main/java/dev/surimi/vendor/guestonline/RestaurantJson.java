package dev.surimi.vendor.guestonline;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a restaurant. */
final class RestaurantJson {

  private RestaurantJson() {}

  static ObjectNode of(Restaurant restaurant) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "restaurant");
    json.put("id", restaurant.id());
    json.put("name", restaurant.name());
    json.put("address", restaurant.address());
    json.put("city", restaurant.city());
    json.put("postcode", restaurant.postcode());
    json.put("country", restaurant.country());
    json.put("phone", restaurant.phone());
    json.put("country_code", restaurant.countryCode());
    json.put("time_zone", restaurant.timeZone().getId());
    json.put("capacity", restaurant.capacity());
    json.put("created_at", RestaurantTime.moment(restaurant.createdAt(), restaurant.timeZone()));
    json.put("updated_at", RestaurantTime.moment(restaurant.updatedAt(), restaurant.timeZone()));
    return json;
  }

  static ObjectNode withHours(Restaurant restaurant, List<Hour> hours) {
    ObjectNode json = of(restaurant);
    json.set("first_bookable_hours", Paging.array(hours.stream(), PeriodJson::hour));
    return json;
  }
}
