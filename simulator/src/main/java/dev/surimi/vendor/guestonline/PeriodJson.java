package dev.surimi.vendor.guestonline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a period and its hours. */
final class PeriodJson {

  private PeriodJson() {}

  /**
   * @param expands what is shown inline: {@code bookings_detail}, {@code bookable_area_ids}
   */
  static ObjectNode of(RuntimeService service, List<Hour> hours, Party party, Set<String> expands) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "period");
    json.put("restaurant_id", service.restaurant().id());
    json.put("restaurant_name", service.restaurant().name());
    json.put("period", service.opening().period());
    json.put("date", service.date().toString());
    json.put("persons", party.persons());
    json.put("total_left_seats", service.leftSeats());
    json.set("hours", Paging.array(hours.stream(), hourForm(service, party, expands)));
    if (expands.contains("bookings_detail")) {
      // The table and the expand say bookings_detail, the JSON sample bookings_details (facts 1.7
      // #5).
      json.set("bookings_detail", details(service));
      json.set("bookings_details", details(service));
    }
    return json;
  }

  static ObjectNode hour(Hour hour) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "hour");
    json.put("time", RestaurantTime.hour(hour.time()));
    json.put("booking_state", hour.state().wire());
    return json;
  }

  private static Function<Hour, ObjectNode> hourForm(
      RuntimeService service, Party party, Set<String> expands) {
    return expands.contains("bookable_area_ids")
        ? hour -> hourWithAreas(service, hour, party)
        : PeriodJson::hour;
  }

  private static ObjectNode hourWithAreas(RuntimeService service, Hour hour, Party party) {
    ObjectNode json = hour(hour);
    ArrayNode ids = json.putArray("bookable_area_ids");
    service.areasFor(party, hour.time()).forEach(ids::add);
    return json;
  }

  private static ArrayNode details(RuntimeService service) {
    return Paging.array(
        BookingsDetail.of(service.restaurant(), service.opening()).stream(), PeriodJson::detail);
  }

  private static ObjectNode detail(Map<String, String> note) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "bookings_detail");
    ObjectNode notes = json.putObject("note");
    note.forEach(notes::put);
    return json;
  }
}
