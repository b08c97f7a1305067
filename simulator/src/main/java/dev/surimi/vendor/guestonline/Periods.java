package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The hours of a day that can be booked online. */
final class Periods {

  private Periods() {}

  static Reply list(Call call) {
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    LocalDate date = RestaurantTime.requireDay(call.input(), "date");
    Search search = Search.of(call, Party.of(call.input(), "persons", "persons_number"));
    ArrayNode periods = periods(call, restaurant, date, search);
    return Reply.ok(
        list(periods, periods.isEmpty() ? nextDay(call, restaurant, date, search) : null));
  }

  private static ArrayNode periods(
      Call call, Restaurant restaurant, LocalDate date, Search search) {
    ArrayNode periods = JsonNodeFactory.instance.arrayNode();
    if (!search.outlook().covers(restaurant, date)) {
      return periods;
    }
    Set<String> expands = Set.copyOf(call.input().texts("expands"));
    for (RuntimeService service : search.services(Diary.of(call.world(), restaurant, date), date)) {
      List<Hour> hours = search.hours(service);
      if (!hours.isEmpty()) {
        periods.add(PeriodJson.of(service, hours, search.party(), expands));
      }
    }
    return periods;
  }

  private static String nextDay(Call call, Restaurant restaurant, LocalDate date, Search search) {
    return search
        .nextAvailable(call.world(), restaurant, date)
        .map(LocalDate::toString)
        .orElse(null);
  }

  /** The day is always sent, null when there is none or none is needed (facts 1.7 #7). */
  private static ObjectNode list(ArrayNode periods, String nextDay) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("object", "list");
    list.set("periods", periods);
    list.put("next_available_date", nextDay);
    return list;
  }
}
