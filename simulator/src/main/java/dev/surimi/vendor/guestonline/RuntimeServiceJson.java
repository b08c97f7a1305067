package dev.surimi.vendor.guestonline;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wire form of a runtime service: always the whole one, though samples leave fields out (facts
 * 1.7 #35).
 */
final class RuntimeServiceJson {

  private RuntimeServiceJson() {}

  static ObjectNode of(RuntimeService service) {
    Opening opening = service.opening();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "runtime_service");
    json.put("id", service.id());
    json.put("left_seats", service.leftSeats());
    json.put("closed", service.isClosed());
    json.put("min_persons", opening.minPersons());
    json.put("max_persons", opening.maxPersons());
    json.put(
        "last_booking",
        RestaurantTime.moment(service.lastBookingAt(), service.restaurant().timeZone()));
    json.put("period", opening.period());
    json.put("start_time", RestaurantTime.hour(opening.start()));
    json.put("end_time", RestaurantTime.hour(opening.end()));
    json.put("date", service.date().toString());
    json.put("restaurant_id", opening.restaurantId());
    json.put("parent_id", opening.id());
    return json;
  }

  /** With the tables left, as expanded and as pushed. */
  static ObjectNode withTables(RuntimeService service) {
    ObjectNode json = of(service);
    json.set(
        "table_availabilities",
        Paging.array(
            service.tableAvailabilities().stream(), RuntimeServiceJson::tableAvailability));
    return json;
  }

  private static ObjectNode tableAvailability(TableAvailability tables) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "table_availability");
    json.put("table_type", tables.tableType());
    json.put("min", tables.min());
    json.put("max", tables.max());
    json.put("quantity", tables.quantity());
    return json;
  }
}
