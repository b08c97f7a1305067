package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether a restaurant can be booked, day by day. */
final class DailyAvailabilities {

  private static final int LONGEST = 366;

  private DailyAvailabilities() {}

  static Reply list(Call call) {
    call.input().requireInteger("restaurant_id");
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    Search search = search(call, restaurant);
    LocalDate start = RestaurantTime.requireDay(call.input(), "start_date");
    LocalDate end = RestaurantTime.requireDay(call.input(), "end_date");
    requireRange(call.input(), start, end);
    Diary diary = Diary.of(call.world(), restaurant, start, end);
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    ArrayNode days = list.putArray("daily_availabilities");
    start
        .datesUntil(end.plusDays(1))
        .forEach(date -> days.add(json(date, status(search, restaurant, diary, date), restaurant)));
    return Reply.ok(list);
  }

  /**
   * How a day looks; an area of a restaurant that only counts seats is never available, whatever
   * the day.
   */
  static DayStatus status(Search search, Restaurant restaurant, Diary diary, LocalDate date) {
    if (search.party().areaId() != null && restaurant.engineMode() == EngineMode.CAPACITIVE) {
      return DayStatus.UNAVAILABLE;
    }
    return search.outlook().covers(restaurant, date)
        ? search.status(diary, date)
        : DayStatus.OUT_OF_BOOKABLE_RANGE;
  }

  private static Search search(Call call, Restaurant restaurant) {
    Search search = Search.of(call, Party.of(call.input(), "persons", "persons_number"));
    List<Integer> ids = call.input().integers("commercial_ids");
    return ids.isEmpty() ? search : search.with(Commercials.of(call.world(), restaurant, ids));
  }

  private static void requireRange(Input input, LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw input.invalid("end_date", "must not be before start_date");
    }
    if (ChronoUnit.DAYS.between(start, end) >= LONGEST) {
      throw input.invalid("end_date", "must be within a year of start_date");
    }
  }

  private static ObjectNode json(LocalDate date, DayStatus status, Restaurant restaurant) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object", "daily_availability");
    json.put("status", status.wire());
    json.put("date", date.toString());
    // The printed closed day has no engine mode (facts 1.7 #34).
    if (status != DayStatus.CLOSED) {
      json.put("engine_mode", restaurant.engineMode().wire());
    }
    return json;
  }
}
