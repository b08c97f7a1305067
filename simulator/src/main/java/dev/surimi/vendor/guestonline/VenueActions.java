package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the restaurant's staff do with their calendar. */
final class VenueActions {

  private static final String DAY =
      """
      {"type": "object", "additionalProperties": false, "required": ["restaurant_id"],
       "properties": {
         "restaurant_id": {"type": "integer", "description": "the restaurant, such as 479"},
         "date": {"type": "string", "format": "date", "description": "the day, in the restaurant's zone; tomorrow without it"}}}
      """;

  private static final String SERVICES =
      """
      {"type": "object", "additionalProperties": false, "required": ["restaurant_id"],
       "properties": {
         "restaurant_id": {"type": "integer", "description": "the restaurant, such as 479"},
         "date": {"type": "string", "format": "date", "description": "the day, in the restaurant's zone; tomorrow without it"},
         "period": {"enum": ["breakfast", "brunch", "lunch", "afternoon", "dinner"],
                    "description": "only the services of this period; all of the day without it"},
         "service": {"type": "string", "pattern": "^[0-9a-f]{24}$",
                     "description": "only the runtime service with this id"}}}
      """;

  private static final String COMMERCIAL =
      """
      {"type": "object", "additionalProperties": false, "required": ["id"], "minProperties": 2,
       "properties": {
         "id": {"type": "integer", "description": "the commercial, such as 469"},
         "bookable": {"type": "boolean", "description": "whether guests may choose it online"},
         "name": {"type": "string", "minLength": 1, "description": "its new name"},
         "description": {"type": "string", "description": "its new description"}}}
      """;

  private VenueActions() {}

  static Actions addTo(Actions actions) {
    return actions
        .on(
            "mark-full",
            "The restaurant marks services of a day as full.",
            SERVICES,
            VenueActions::markFull)
        .on(
            "clear-full",
            "The restaurant takes the mark away again.",
            SERVICES,
            VenueActions::clearFull)
        .on("close-day", "The restaurant closes for a day.", DAY, VenueActions::closeDay)
        .on(
            "open-day",
            "The restaurant opens on a day, even on its day of rest.",
            DAY,
            VenueActions::openDay)
        .on(
            "change-commercial",
            "The restaurant renames an offer, event or menu, or stops or starts offering it online.",
            COMMERCIAL,
            VenueActions::changeCommercial);
  }

  private static JsonNode markFull(Transaction world, Input input) {
    Stream<RuntimeService> open = chosen(world, input).filter(service -> !service.day().full());
    return change(
        world, open, day -> day.withFull(true), "no service there that is not marked full");
  }

  private static JsonNode clearFull(Transaction world, Input input) {
    Stream<RuntimeService> marked = chosen(world, input).filter(service -> service.day().full());
    return change(world, marked, day -> day.withFull(false), "no service there is marked full");
  }

  private static JsonNode closeDay(Transaction world, Input input) {
    Stream<RuntimeService> open = chosen(world, input).filter(service -> !service.isClosed());
    return change(world, open, day -> day.withClosed(true), "no service there is open");
  }

  private static JsonNode openDay(Transaction world, Input input) {
    Restaurant restaurant = restaurant(world, input);
    LocalDate date = RestaurantTime.dayOrTomorrow(world, restaurant, input);
    Diary diary = Diary.of(world, restaurant, date);
    Stream<RuntimeService> closed = diary.on(date).stream().filter(RuntimeService::isClosed);
    Stream<RuntimeService> services =
        diary.on(date).isEmpty() ? diary.openedOn(date).stream() : closed;
    return change(world, services, day -> day.withClosed(false), "no service there is closed");
  }

  private static JsonNode changeCommercial(Transaction world, Input input) {
    Commercial before = Commercials.require(world, input.requireInteger("id"));
    Commercial after =
        before.changed(
            input.text("name").orElse(before.name()),
            input.text("description").orElse(before.description()),
            input.flag("bookable").orElse(before.bookable()));
    world.put(Commercial.TABLE, after);
    return CommercialJson.full(after);
  }

  private static JsonNode change(
      Transaction world,
      Stream<RuntimeService> services,
      UnaryOperator<ServiceDay> change,
      String otherwise) {
    List<ServiceDay> days = services.map(RuntimeService::day).map(change).toList();
    if (days.isEmpty()) {
      throw GuestonlineError.requestFailed("runtime_service", otherwise);
    }
    days.forEach(day -> world.put(ServiceDay.TABLE, day));
    return Paging.whole(
        "runtime_services",
        days.stream().map(day -> RuntimeServices.reread(world, day)),
        RuntimeServiceJson::withTables);
  }

  private static Stream<RuntimeService> chosen(Transaction world, Input input) {
    Restaurant restaurant = restaurant(world, input);
    LocalDate date = RestaurantTime.dayOrTomorrow(world, restaurant, input);
    Optional<String> period = input.text("period");
    Optional<String> service = input.text("service");
    return Diary.of(world, restaurant, date).on(date).stream()
        .filter(one -> period.map(one.opening().period()::equals).orElse(true))
        .filter(one -> service.map(one.id()::equals).orElse(true));
  }

  private static Restaurant restaurant(Transaction world, Input input) {
    return world
        .find(Restaurant.TABLE, input.requireInteger("restaurant_id"))
        .orElseThrow(() -> GuestonlineError.notFound("restaurant"));
  }
}
