package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What can be booked: slots of a day, rooms for a slot, and the pages where guests book. */
final class Bookings {

  private static final String PAGES = "https://octotable.com/book/restaurant/";

  private static final int LAST_YEAR = 9999;

  private Bookings() {}

  static Reply slots(Call call) {
    Property property = Account.property(call);
    LocalDate first = requireDay(call.input());
    int pax = Said.require(call.input(), "pax", Said.pax(call.input()));
    List<Service> services = services(call, property);
    boolean marked = marksClosed(call);
    return Wire.list(
        first
            .datesUntil(first.plusDays(call.options().number("octotable.days")))
            .filter(day -> day.getYear() <= LAST_YEAR)
            .map(day -> day(call, property, day, services, new Asked(pax, marked))));
  }

  /** A list in a list (facts 2.1); a room without a free table is left out. */
  static Reply rooms(Call call) {
    Property property = Account.property(call);
    Input input = call.input();
    LocalDate day = requireDay(input);
    LocalTime hour = Said.require(input, "start_hour", Said.hour(input, "start_hour"));
    int pax = Said.require(input, "pax", Said.pax(input));
    Service service = Services.require(call.world(), property, input.requireInteger("service_id"));
    Availability available = Availability.of(call.world(), property, day);
    Stream<ObjectNode> rooms =
        call.world()
            .where(Room.BY_PROPERTY, property.id())
            .flatMap(room -> room(room, available.tables(service, hour, room, pax)));
    return Wire.list(Stream.of(Wire.array(rooms)));
  }

  static Reply links(Call call) {
    Property property = Account.property(call);
    Map<String, String> pages =
        Map.of(
            "BOOKING_ENGINE_PAGE", "/booking/new",
            "SERVICES_PAGE", "/booking/home",
            "WELCOME_PAGE", "/welcome");
    return Wire.list(
        pages.keySet().stream()
            .sorted()
            .map(name -> link(name, PAGES + property.id() + pages.get(name))));
  }

  /** What is asked about a day: for how many, and whether closed slots are to be seen. */
  private record Asked(int pax, boolean marked) {}

  private static JsonNode day(
      Call call, Property property, LocalDate day, List<Service> services, Asked asked) {
    Availability available = Availability.of(call.world(), property, day);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("day", day.toString());
    json.set(
        "available_services",
        Wire.array(
            services.stream()
                .filter(service -> service.isOffered() && service.isServedOn(day))
                .map(service -> service(service, available, asked))));
    return json;
  }

  private static JsonNode service(Service service, Availability available, Asked asked) {
    List<LocalTime> free = available.slots(service, asked.pax());
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("id", service.id()).put("title", service.name());
    json.set("available_slots", asked.marked() ? marked(service, available, free) : texts(free));
    return json;
  }

  private static ArrayNode texts(List<LocalTime> hours) {
    return Wire.array(hours.stream().map(hour -> StringNode.valueOf(hour.format(Wire.HOUR))));
  }

  /** Free slots, and those at which every table is closed as disabled (facts 2.3, slots). */
  private static ArrayNode marked(Service service, Availability available, List<LocalTime> free) {
    return Wire.array(
        service.hours().stream()
            .filter(hour -> free.contains(hour) || available.isClosed(service, hour))
            .map(
                hour ->
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("time", hour.format(Wire.HOUR))
                        .put("disabled", !free.contains(hour))));
  }

  /** How a disabled slot looks is not public, so that objects are an option. */
  private static boolean marksClosed(Call call) {
    boolean asked =
        Said.flag(call.input(), "out_of_order", Said.flag(call.input(), "out_of_service", false));
    return asked && call.options().flag("octotable.slots_disabled_objects");
  }

  private static List<Service> services(Call call, Property property) {
    return call.input()
        .integer("service_id")
        .map(id -> List.of(Services.require(call.world(), property, id)))
        .orElseGet(
            () ->
                call.world()
                    .where(Service.BY_PROPERTY, property.id())
                    .sorted(Comparator.comparing(Service::startTime))
                    .toList());
  }

  private static Stream<ObjectNode> room(Room room, List<DiningTable> tables) {
    return tables.isEmpty()
        ? Stream.empty()
        : Stream.of(RoomJson.of(room, tables.stream().map(table -> RoomJson.table(table, true))));
  }

  private static ObjectNode link(String name, String link) {
    return JsonNodeFactory.instance.objectNode().put("name", name).put("link", link);
  }

  /** Typed as a date and time, printed as a date: a time is not looked at (facts 2.3). */
  private static LocalDate requireDay(Input input) {
    return Said.require(input, "start_date", Said.dayOfMoment(input, "start_date"));
  }
}
