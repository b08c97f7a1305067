package dev.surimi.vendor.guestonline;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a commercial. */
final class CommercialJson {

  private CommercialJson() {}

  /** With its translations and hours. */
  static ObjectNode full(Commercial commercial) {
    ObjectNode json = brief(commercial);
    json.set(
        "translations",
        Paging.array(commercial.translations().stream(), CommercialJson::translation));
    json.set(
        "commercial_recurrencies",
        Paging.array(commercial.recurrences().stream(), CommercialJson::recurrence));
    return json;
  }

  /** As a pending booking lists it. */
  static ObjectNode brief(Commercial commercial) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", commercial.kind().wire());
    json.put("id", commercial.id());
    json.put("name", commercial.name());
    json.put("description", commercial.description());
    json.put("start_date", commercial.startOn() == null ? null : commercial.startOn().toString());
    json.put("end_date", commercial.endOn() == null ? null : commercial.endOn().toString());
    json.put("permanent", commercial.permanent());
    json.put("bookable", commercial.bookable());
    json.put("minimum_dishes", commercial.minimumDishes());
    json.put("maximum_dishes", commercial.maximumDishes());
    json.put("restaurant_id", commercial.restaurantId());
    json.put("has_prepayment", commercial.prepayment() != null);
    return json;
  }

  private static ObjectNode translation(Commercial.Translation translation) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "commercial_translation");
    json.put("locale", translation.locale());
    json.put("name", translation.name());
    json.put("description", translation.description());
    return json;
  }

  private static ObjectNode recurrence(Recurrence recurrence) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "commercial_recurrency");
    json.put("week_day", recurrence.weekDay());
    json.put("month_week", recurrence.monthWeek());
    json.put("start_hour", RestaurantTime.hour(recurrence.startHour()));
    json.put("end_hour", RestaurantTime.hour(recurrence.endHour()));
    return json;
  }
}
